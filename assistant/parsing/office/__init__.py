"""Word processors, slides and spreadsheets: Office of both ages, OpenDocument, RTF."""
