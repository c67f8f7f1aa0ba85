"""The words by which `intents` knows an order, as pieces of regular expressions in lower case.

English, German, French, Spanish, Italian, Portuguese and Dutch, in this order in each group.
"""

POLITE = (
    r"please", r"pls", r"(?:can|could|would|will) you", r"i(?:'d| would) (?:like|want) you to",
    r"i (?:want|need) (?:you )?to", r"i need", r"help me(?: to)?", r"now", r"ok(?:ay)?", r"and",
    r"hi", r"hello", r"hey", r"carrel", r"for me", r"kindly", r"just", r"let's",
    r"bitte", r"kannst du", r"können sie", r"könntest du", r"könnten sie", r"mir", r"hallo",
    r"s'il (?:te|vous) pla[iî]t", r"(?:peux|pourrais)-tu", r"(?:pouvez|pourriez)-vous",
    r"tu peux", r"vous pouvez", r"me", r"bonjour", r"merci de", r"veuillez",
    r"por favor", r"(?:puedes|podrías|puede|podría)", r"hola",
    r"per favore", r"(?:puoi|potresti|può|potrebbe)", r"mi", r"ciao", r"per piacere",
    r"(?:podes|podias|pode|poderia|você pode|você poderia)", r"por gentileza", r"olá",
    r"alsjeblieft", r"alstublieft", r"graag", r"(?:kun|kan|zou) (?:je|jij|u)", r"kunt u",
)  # fmt: skip
"""Taken off the beginning, one after another."""

DOCUMENTS = (
    r"(?:files?|documents?|docs|pdfs?|e?-?mails?|letters|contracts?|invoices?|spreadsheets?|"
    r"presentations?|notes|rfcs?|leases|receipts)",
    r"(?:datei(?:en)?|dokumenten?|dokumente?s?|verträgen?|verträge|rechnungen|e-?mails|mails|"
    r"briefen?|briefe|protokollen?|protokolle|notizen)",
    r"(?:fichiers?|contrats?|factures?|lettres?|courriels?|mails?)",
    r"(?:archivos?|ficheros?|documentos?|contratos?|facturas?|cartas?|correos?)",
    r"(?:documenti|documento|contratti|contratto|fatture|lettere|file)",
    r"(?:ficheiros?|arquivos?|faturas)",
    r"(?:bestanden|bestand|documenten|contracten|contract|facturen|brieven|notities)",
)
"""What people keep as files."""

WORKS = (
    r"(?:papers?|texts?|articles?|reports?|messages|pages|sheets|slides|chapters?|manuals?|"
    r"policies|agreements?|minutes|books?|versions?|handbooks?|brochures?|plans|folder|library|"
    r"collection|offers|proposals?|quotes|quotations|drafts?|tenders|bids|estimates|applications|"
    r"transcripts?|thesis|presentation|spreadsheet|letter|email|e-mail)",
    r"(?:vertrags?|berichte?n?|bericht|seiten|texten?|texte|text|mappe|ordner|handbuch|handbücher|"
    r"fassungen|versionen|unterlagen|aufsätze|aufsatz|angeboten?|angebote|tarife|entwürfe|offerten|"
    r"dokument|brief|protokoll)",
    r"(?:rapports?|textes?|dossiers?|manuels?|notes|articles?|devis|offres|versions|courrier)",
    r"(?:informes?|manual(?:es)?|artículos?|textos?|carpeta|presupuestos|ofertas|versiones)",
    r"(?:rapporti|relazion[ei]|testo|testi|cartella|manual[ei]|articol[io]|verbali|preventivi|"
    r"offerte|versioni|lettera)",
    r"(?:relatórios?|artigos?|pastas?|orçamentos|propostas|versões|e-mails)",
    r"(?:rapporten|rapport|verslagen|verslag|teksten|tekst|map|handleiding(?:en)?|stukken|"
    r"offertes|voorstellen|versies|brief|document)",
)
"""What may be a file of the library where it is called this, ours or mine."""

OF_OURS = (
    r"(?:of |in |from |between |across |among )?(?:all )?(?:of )?"
    r"(?:the|my|our|these|those|this|that|both|all)(?: (?:two|three|four|five|\d+))?",
    r"(?:von |aus |in |zwischen |im |unter )?(?:all(?:en|e|er)? )?"
    r"(?:der|den|die|das|dem|des|diese[rsmn]?|meine[rsmn]?|unsere[rsmn]?|beiden?|aller?)"
    r"(?: (?:beiden|zwei|drei))?",
    r"(?:de |dans |entre |parmi )?(?:tous |toutes )?"
    r"(?:les|la|le|mes|nos|ces|ce|cette|cet|des|du|l')(?: (?:deux|trois))?",
    r"(?:de |del |en |entre )?(?:todos |todas )?"
    r"(?:los|las|el|la|mis|nuestr[oa]s|est[oae]s?)(?: (?:dos|tres))?",
    r"(?:di |in |tra |fra )?(?:tutti |tutte )?(?:i|gli|le|il|lo|la|dei|degli|delle|del|questi|"
    r"quest[oae]|nostri|miei|nei|nelle)(?: (?:due|tre|miei|nostri))?",
    r"(?:de |em |entre )?(?:todos |todas )?(?:os|as|o|a|dos|das|do|da|nos|nas|meus|nossos|"
    r"ess[ea]s?|est[ea]s?)(?: (?:dois|duas|três|meus|nossos))?",
    r"(?:van |in |uit |tussen )?(?:al )?(?:de|het|mijn|onze|deze|dit|die|alle|beide)"
    r"(?: (?:twee|drie))?",
)
"""What tells that documents at hand are meant, and not documents in general."""

SUMMARISE = (
    r"summari[sz]e", r"sum up", r"recap", r"tl;?dr", r"condense", r"brief me on",
    r"(?:give|write|make|create|draft|provide|prepare|produce)(?: me| us)? "
    r"(?:a|an|the|one)(?: [\w-]+){0,3} (?:summary|synopsis|overview|abstract|digest|outline|recap)",
    r"(?:a |an |the )?(?:short |brief |quick |one-page )?(?:summary|synopsis|overview) of "
    r"(?:the|this|these|my|our|all|everything)",
    r"fasse?n?(?: sie| mir| uns)?\b.*\bzusammen(?:fassen)?", r".*\bzusammenfassen",
    r"(?:gib|geben sie|schreib|schreibe|schreiben sie|erstelle?|erstellen sie)(?: mir| uns)? "
    r"(?:eine|einen)(?: \w+){0,2} (?:zusammenfassung|überblick|übersicht)",
    r"(?:eine )?(?:kurze )?zusammenfassung (?:der|des|von)",
    r"résum(?:e|er|ez)",
    r"(?:fais|faire|faites|donne|donner|donnez|rédige|rédigez)(?:-moi|-nous)? "
    r"(?:un|une|le)(?: \w+){0,2} (?:résumé|synthèse|aperçu)", r"résumé (?:de|du|des)",
    r"resum(?:e|ir|a|en|ime|ir?me)", r"(?:haz|haga|dame|deme|escribe|prepara)(?:me)? "
    r"(?:un|una)(?: \w+){0,2} (?:resumen|síntesis)", r"resumen (?:de|del)",
    r"riassum(?:i|ere|a|imi|ete)", r"(?:fai|fammi|dammi|scrivi|prepara)(?:mi)? "
    r"(?:un|una)(?: \w+){0,2} (?:riassunto|sintesi|panoramica)", r"sintetizza(?:re)?",
    r"(?:faz|faça|fazer|dá|dê|escreve|escreva)(?:-me)? (?:um|uma)(?: \w+){0,2} "
    r"(?:resumo|síntese)", r"resumo (?:de|do|da|dos|das)",
    r"vat\b.*\bsamen", r".*\bsamenvatten", r"(?:geef|maak|schrijf)(?: me| mij| ons)? een"
    r"(?: \w+){0,2} (?:samenvatting|overzicht)", r"(?:een )?(?:korte )?samenvatting van",
)  # fmt: skip

GIST = (
    r"what(?:'s| is| are| does) (?:the )?(?:main |key |essential |central |most important )?"
    r"(?:points?|ideas?|message|messages|takeaways|gist|findings|conclusions|content)",
    r"what (?:is|are)(?=[^,]{0,60}\babout\?*$)", r"what do(?:es)?\b(?=.*\bsay\?*$)",
    r"(?:the )?(?:main|key) (?:points|takeaways)",
    r"worum geht es", r"wovon handel[nt]",
    r"was (?:sind|ist) (?:die|der) (?:wichtigsten|wesentlichen|hauptpunkte|kern\w*)",
    r"de quoi (?:parle|traite)", r"quels sont les points (?:clés|principaux|essentiels)",
    r"de qué (?:trata|tratan|habla|hablan)",
    r"cuáles son (?:los|las) (?:puntos|ideas) (?:clave|principales)",
    r"di (?:che )?cosa (?:parla|parlano|tratta|trattano)",
    r"quali sono i punti (?:chiave|salienti)",
    r"(?:de|do|sobre o) que (?:trata|tratam|fala|falam)",
    r"quais são os (?:principais )?pontos",
    r"waar ga(?:at|an)", r"wat zijn de (?:belangrijkste|voornaamste) punten",
)  # fmt: skip
"""Ask for the gist, if documents at hand are named after them."""

COUNT = (
    r"count (?:the|all|how|every|my|our|up)", r"tally",
    r"(?:how often|how many times)\b(?=.*\b(?:mentioned|named|cited|quoted|occurs?|appears?|"
    r"mention|come up|used)\b.*\b(?:files?|documents?|library|folder|texts?|papers|e?-?mails?|"
    r"notes|here)\b)",
    r"zähle?n?(?: sie)? (?:die|alle|wie|auf|meine|unsere)",
    r"compte[rz]? (?:les|tous|toutes|combien)",
    r"cuent[ae]n? (?:los|las|todos|todas|cuánt\w+)", r"contar (?:los|las|todos|todas|os|as)",
    r"conta (?:i|gli|le|tutti|tutte|quant\w+|os|as|todos|todas)", r"contare (?:i|gli|le)",
    r"conte (?:os|as|todos|todas|quant\w+)", r"tel (?:de|het|alle|hoeveel)",
)  # fmt: skip

HOW_MANY = (
    r"how many", r"(?:the )?number of", r"in how many", r"wie ?viele(?:n|r)?", r"in wie ?vielen",
    r"combien (?:de|d')?", r"dans combien (?:de|d')", r"en cuánt[oa]s", r"cuánt[oa]s", r"quanti",
    r"quante", r"in quant[ie]", r"em quant[oa]s", r"quant[oa]s", r"in hoeveel", r"hoeveel",
)  # fmt: skip

HOLD = (
    r"(?:mention|mentions|mentioned|contain|contains|containing|refer|refers|talk|talks|speak|"
    r"speaks|discuss|discusses|cite|cites|include|includes|cover|covers|describe|describes|"
    r"have|has|name|names|say|says|state|states|are about|is about|deal with|deals with|"
    r"that mention|that contain|that have|that refer|which mention|with|about|quote|quotes|use)",
    r"(?:erwähn(?:en|t)|enthalten|enthält|nennen|nennt|handeln|handelt|sprechen|spricht|haben|"
    r"behandeln|behandelt|wird|werden|steht|stehen|kommt|kommen)",
    r"(?:mentionnent|mentionne|contiennent|contient|parlent|parle|citent|cite|évoquent|évoque|"
    r"traitent|traite|ont|qui (?:mentionnent|contiennent|parlent|citent))",
    r"(?:mencionan?|contienen?|hablan?|tratan?|citan?|tienen?|que (?:mencionan|contienen|hablan)|"
    r"se menciona|aparece)",
    r"(?:menzionan[o]?|menziona|contengono|contiene|parlano|parla|citano|cita|trattano|hanno|"
    r"che (?:menzionano|contengono|parlano)|riguardano|si parla)",
    r"(?:mencionam?|contêm|contém|falam?|citam?|têm|que (?:mencionam|contêm|falam))",
    r"(?:noemen|noemt|bevatten|bevat|gaan over|gaat over|vermelden|vermeldt|hebben|spreken|"
    r"(?:wordt|worden|staat|staan|komt))",
)  # fmt: skip

NOT_THEIRS = (
    r"do", r"does", r"did", r"must", r"should", r"can", r"could", r"will", r"would", r"may",
    r"might", r"shall", r"need", r"needs", r"is", r"are", r"was", r"were", r"has", r"have", r"had",
    r"i", r"you", r"we", r"to", r"for", r"in", r"on", r"at", r"of", r"and", r"or", r"the",
)  # fmt: skip
"""Behind “which files” these ask for files in general; another word is what the files do."""

LIST = (
    r"list(?: (?:of|out|up))?(?= (?:all|every|each|any|the|my|our|everyone|everything|people|which|"
    r"what|who|where|\w+s)\b)",
    r"enumerate", r"name (?:all|every|each)", r"(?:find|show|collect|extract|gather|pull)"
    r"(?: out| me| us| up)? (?:all|every|each|any mention)", r"(?:give|tell|send|make|create|write)"
    r"(?: me| us)? (?:a |the )?(?:full |complete |exhaustive |whole |bulleted )?list (?:of|with)",
    r"(?:give|tell|show)(?: me| us)? (?:all|every) (?:the |of the )?\w+",
    r"(?:liste?|listen sie)(?: mir| uns)? (?:alle|die|sämtliche|jede[ns]?|auf|bitte)",
    r"nenne?n?(?: sie)?(?: mir| uns)? (?:alle|sämtliche|jede[ns]?)", r"zähle?\b.*\bauf$",
    r"(?:zeige?|suche?|finde|sammle)(?: mir| uns)? (?:alle|sämtliche)",
    r"(?:erstelle?|gib|geben sie|mach)(?: mir| uns)? eine (?:vollständige )?liste",
    r"(?:list(?:e|er|ez)|énumère[rz]?|énumérez)(?:-moi|-nous)? (?:les|tous|toutes|chaque)",
    r"(?:donne|donnez|fais|faites|dresse|dressez|établis)(?:-moi|-nous)? "
    r"(?:la|une) liste", r"(?:trouve|cherche|montre)[rz]?(?:-moi|-nous)? (?:tous|toutes)",
    r"(?:lista|enumera|listar|enumerar|enumere)(?:me)? (?:los|las|todos|todas|cada|os|as)",
    r"(?:haz|haga|dame|deme|hazme)(?:me)? (?:una|la) lista",
    r"(?:encuentra|busca|muestra|muéstrame|nombra) (?:me )?(?:todos|todas)",
    r"(?:elenca(?:mi)?|elencare) (?:i|gli|le|tutti|tutte)",
    r"(?:fai|fammi|dammi) (?:un|una|l')\s?(?:elenco|lista)",
    r"(?:trova|mostra|mostrami|trovami|cerca|nomina) tutt[ie]",
    r"(?:liste|enumere|lista) (?:os|as|todos|todas)",
    r"(?:faz|faça|fazer|dá-me|dê-me|me dê) uma lista",
    r"(?:encontra|encontre|mostra|mostre)(?:-me)? tod[oa]s",
    r"(?:noem|som) alle", r"(?:som|zet)\b.*\bop(?: een rij)?$",
    r"(?:geef|maak)(?: me| mij| ons)? (?:een|de) (?:volledige )?lijst",
    r"(?:zoek|toon|vind|laat)(?: me| mij)? alle",
)  # fmt: skip

FEW = (
    r"(?:the |a |any |zwei |die )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|few|"
    r"couple|some|main|drei|zwei|vier|deux|trois|tres|dos|due|tre|três|twee|drie)",
)
"""So many stand in one place."""

NAMELESS = (
    r"steps|instructions|stages|reasons (?:why|for)|ways (?:to|of)|schritte|étapes|pasos|passi|"
    r"passos|stappen",
)
"""What one place says in a row is looked up, not collected."""

FOLLOWS = (
    r"(?:what|who|where|which) are",
    r"was sind",
    r"quels sont",
    r"cuáles son",
    r"quali sono",
)

ALL = (
    r"all (?:of )?(?:the |my |our )\w[\w -]{2,40}(?:mentioned|named|listed|that appear|in)"
    r"(?: (?:in|across))? (?:the|my|our|these|this|all)",
    r"every (?:\w+ ){1,3}(?:mentioned|named) in (?:the|my|our|these|this|all)",
)

IN_WHICH = (
    r"in (?:which|what)", r"in welchen?", r"dans quel(?:s|les?)?", r"en (?:qué|cuáles)",
    r"in (?:quali|che)", r"em (?:que|quais)", r"in welke",
)  # fmt: skip

WHICH = (
    r"(?:in |from )?(?:which|what)(?: of)?", r"(?:in )?welche[nrsm]?(?: (?:von|unter))?",
    r"(?:dans )?(?:quels?|quelles?|lesquel(?:le)?s)(?: (?:sont|de))?",
    r"(?:en )?(?:qué|cuáles?)(?: de)?", r"(?:in )?(?:quali|che)(?: (?:di|dei|tra))?",
    r"(?:em )?(?:quais|que)(?: d[eoa]s?)?", r"(?:in )?welke(?: van)?",
)  # fmt: skip

COMPARE = (
    r"compare", r"contrast", r"(?:make|write|give me|draw up|do) (?:a|the) comparison",
    r"comparison (?:of|between)", r"side by side",
    r"vergleich(?:e|en|en sie)?\b(?! mit$)", r"stelle?\b.*\bgegenüber$",
    r"(?:mache?|erstelle?) einen vergleich", r"compar(?:e|er|ez)", r"fais une comparaison",
    r"(?:haz|hazme) una comparación", r"compara(?:r)?", r"confronta(?:re)?", r"paragona",
    r"fai un confronto", r"faz uma comparação", r"vergelijk", r"maak een vergelijking",
)  # fmt: skip

DIFFERENCES = (
    r"\bdifferences? between\b", r"\b(?:differ|different) from\b", r"\bhow do\b.*\bdiffer\b",
    r"\bunterschiede? zwischen\b", r"\bunterscheiden sich\b", r"\bdifférences? entre\b",
    r"\bdiferencias? entre\b", r"\bdifferenz[ea] (?:tra|fra)\b", r"\bdiferenças? entre\b",
    r"\bverschil(?:len)? tussen\b", r"\bverschillen\b",
)  # fmt: skip
"""Compare, if what is named with them are documents; else one place may say it."""
