<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name />
    <message numerus="yes">
      <source>{number} of %Ln row(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} of %Ln row fully borne out by your files.</numerusform>
        <numerusform>{number} of %Ln rows fully borne out by your files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln part(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} of %Ln part fully borne out by your files.</numerusform>
        <numerusform>{number} of %Ln parts fully borne out by your files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln sentence(s) fully borne out by your files.</source>
      <translation>
        <numerusform>{number} of %Ln sentence fully borne out by your files.</numerusform>
        <numerusform>{number} of %Ln sentences fully borne out by your files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read {pages} in %Ln file(s).</source>
      <translation>
        <numerusform>Read {pages} in %Ln file.</numerusform>
        <numerusform>Read {pages} in %Ln files.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s)</source>
      <comment>what is read: Reading … to count</comment>
      <translation>
        <numerusform>all %Ln page</numerusform>
        <numerusform>all %Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln file</numerusform>
        <numerusform>%Ln files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s) of {files}</source>
      <comment>{files} is “12 files”</comment>
      <translation>
        <numerusform>all %Ln page of {files}</numerusform>
        <numerusform>all %Ln pages of {files}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln page(s)</source>
      <translation>
        <numerusform>{number} of %Ln page</numerusform>
        <numerusform>{number} of %Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more source(s)</source>
      <translation>
        <numerusform>Show %Ln more source</numerusform>
        <numerusform>Show %Ln more sources</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticked</source>
      <comment>files in a list</comment>
      <translation>
        <numerusform>%Ln ticked</numerusform>
        <numerusform>%Ln ticked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>A question has room for %Ln character(s). Put longer texts into a file.</source>
      <translation>
        <numerusform>A question has room for %Ln character. Put longer texts into a file.</numerusform>
        <numerusform>A question has room for %Ln characters. Put longer texts into a file.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>At most %Ln file(s) can be ticked one by one. Put them into a collection, and tick that.</source>
      <translation>
        <numerusform>At most %Ln file can be ticked one by one. Put them into a collection, and tick that.</numerusform>
        <numerusform>At most %Ln files can be ticked one by one. Put them into a collection, and tick that.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Show earlier (%Ln more question(s))</source>
      <translation>
        <numerusform>Show earlier (%Ln more question)</numerusform>
        <numerusform>Show earlier (%Ln more questions)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) with its/their answer(s) is/are erased from this computer for good. Your files are not touched.</source>
      <translation>
        <numerusform>%Ln question with its answer is erased from this computer for good. Your files are not touched.</numerusform>
        <numerusform>%Ln questions with their answers are erased from this computer for good. Your files are not touched.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) · {when}</source>
      <translation>
        <numerusform>%Ln question · {when}</numerusform>
        <numerusform>%Ln questions · {when}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies) elsewhere in the library:</source>
      <translation>
        <numerusform>%Ln copy elsewhere in the library:</numerusform>
        <numerusform>%Ln copies elsewhere in the library:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <comment>copies of a file</comment>
      <translation>
        <numerusform>and %Ln more</numerusform>
        <numerusform>and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln passage(s)</source>
      <translation>
        <numerusform>%Ln passage</numerusform>
        <numerusform>%Ln passages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s), from pictures</source>
      <translation>
        <numerusform>%Ln page, from pictures</numerusform>
        <numerusform>%Ln pages, from pictures</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read</source>
      <translation>
        <numerusform>%Ln file could not be read</numerusform>
        <numerusform>%Ln files could not be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) not read: stopped</source>
      <translation>
        <numerusform>%Ln file not read: stopped</numerusform>
        <numerusform>%Ln files not read: stopped</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>Take %Ln file out of the library?</numerusform>
        <numerusform>Take %Ln files out of the library?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Take this folder and its %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>Take this folder and its %Ln file out of the library?</numerusform>
        <numerusform>Take this folder and its %Ln files out of the library?</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read.</source>
      <translation>
        <numerusform>%Ln file could not be read.</numerusform>
        <numerusform>%Ln files could not be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <comment>one of several files</comment>
      <translation>
        <numerusform>{name} and %Ln more</numerusform>
        <numerusform>{name} and %Ln more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Asking only %Ln ticked</source>
      <comment>files in the library</comment>
      <translation>
        <numerusform>Asking only %Ln ticked</numerusform>
        <numerusform>Asking only %Ln ticked</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Only files on this computer can be added; %Ln address(es) were left out.</source>
      <translation>
        <numerusform>Only files on this computer can be added; %Ln address were left out.</numerusform>
        <numerusform>Only files on this computer can be added; %Ln addresses were left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln processor core(s)</source>
      <translation>
        <numerusform>%Ln processor core</numerusform>
        <numerusform>%Ln processor cores</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) damaged: remove and install again.</source>
      <translation>
        <numerusform>%Ln model damaged: remove and install again.</numerusform>
        <numerusform>%Ln models damaged: remove and install again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) checked: all as they should be.</source>
      <translation>
        <numerusform>%Ln model checked: all as they should be.</numerusform>
        <numerusform>%Ln models checked: all as they should be.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln cited passage(s)</source>
      <translation>
        <numerusform>%Ln cited passage</numerusform>
        <numerusform>%Ln cited passages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es)</source>
      <translation>
        <numerusform>%Ln match</numerusform>
        <numerusform>%Ln matches</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln new message(s)</source>
      <translation>
        <numerusform>%Ln new message</numerusform>
        <numerusform>%Ln new messages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln page</numerusform>
        <numerusform>%Ln pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln slide(s)</source>
      <translation>
        <numerusform>%Ln slide</numerusform>
        <numerusform>%Ln slides</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln sheet</numerusform>
        <numerusform>%Ln sheets</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chapter(s)</source>
      <translation>
        <numerusform>%Ln chapter</numerusform>
        <numerusform>%Ln chapters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln part(s)</source>
      <translation>
        <numerusform>%Ln part</numerusform>
        <numerusform>%Ln parts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{names} and %Ln more file(s)</source>
      <translation>
        <numerusform>{names} and %Ln more file</numerusform>
        <numerusform>{names} and %Ln more files</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies)</source>
      <translation>
        <numerusform>%Ln copy</numerusform>
        <numerusform>%Ln copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln s</source>
      <translation>
        <numerusform>about %Ln s</numerusform>
        <numerusform>about %Ln s</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln min</source>
      <translation>
        <numerusform>about %Ln min</numerusform>
        <numerusform>about %Ln min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln h</source>
      <translation>
        <numerusform>about %Ln h</numerusform>
        <numerusform>about %Ln h</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln file(s)</source>
      <translation>
        <numerusform>{done} of %Ln file</numerusform>
        <numerusform>{done} of %Ln files</numerusform>
      </translation>
    </message>
  </context>
</TS>
