<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name />
    <message>
      <source>“{quote}”</source>
      <translation>“{quote}”</translation>
    </message>
    <message>
      <source>Unsupported: no passage in your files bears this out.</source>
      <translation>没有依据：您的文件中没有段落支持这一点。</translation>
    </message>
    <message>
      <source>Stopped. What is written so far may be incomplete.</source>
      <translation>已停止。目前写下的内容可能不完整。</translation>
    </message>
    <message>
      <source>Stopped before anything was written.</source>
      <translation>在写下任何内容之前已停止。</translation>
    </message>
    <message>
      <source>Answer to: {question}</source>
      <translation>对以下问题的回答：{question}</translation>
    </message>
    <message>
      <source>Looking through your files…</source>
      <translation>正在查阅您的文件…</translation>
    </message>
    <message>
      <source>Quote found: {quote}</source>
      <translation>找到引文：{quote}</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>正在停止…</translation>
    </message>
    <message>
      <source>Nothing similar was found…</source>
      <translation>没有找到类似内容…</translation>
    </message>
    <message>
      <source>Writing an answer…</source>
      <translation>正在撰写回答…</translation>
    </message>
    <message>
      <source>“{quote}” ({place})</source>
      <translation>“{quote}”（{place}）</translation>
    </message>
    <message>
      <source>{place}: “{quote}”</source>
      <translation>{place}：“{quote}”</translation>
    </message>
    <message>
      <source>Why these passages were found</source>
      <translation>为什么找到这些段落</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>再问一次</translation>
    </message>
    <message>
      <source>Read everything instead</source>
      <translation>改为全部阅读</translation>
    </message>
    <message>
      <source>Search instead</source>
      <translation>改为搜索</translation>
    </message>
    <message>
      <source>Ask again with other files…</source>
      <translation>换其他文件再问…</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>为什么？</translation>
    </message>
    <message>
      <source>{number} s</source>
      <comment>seconds</comment>
      <translation>{number} 秒</translation>
    </message>
    <message>
      <source>Quotes only</source>
      <translation>仅引文</translation>
    </message>
    <message>
      <source>Nearest passage</source>
      <translation>最接近的段落</translation>
    </message>
    <message>
      <source>Nearest passages</source>
      <translation>最接近的几个段落</translation>
    </message>
    <message>
      <source>partly supported</source>
      <translation>部分有依据</translation>
    </message>
    <message>
      <source>not in your files</source>
      <translation>不在您的文件中</translation>
    </message>
    <message>
      <source>Reading {amount} to answer</source>
      <translation>为了回答，正在阅读{amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to summarise it</source>
      <translation>为了总结，正在阅读{amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to list what was asked for</source>
      <translation>为了列出所问内容，正在阅读{amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to count</source>
      <translation>为了计数，正在阅读{amount}</translation>
    </message>
    <message>
      <source>Reading {amount} to compare</source>
      <translation>为了比较，正在阅读{amount}</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>语句</translation>
    </message>
    <message>
      <source>Bullet list</source>
      <translation>项目列表</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>普通</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>简短</translation>
    </message>
    <message>
      <source>Detailed</source>
      <translation>详细</translation>
    </message>
    <message>
      <source>In simple words</source>
      <translation>用简单的话</translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln row(s) fully borne out by your files.</source>
      <translation>
        <numerusform>%Ln 行中有 {number} 行完全有文件依据。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln part(s) fully borne out by your files.</source>
      <translation>
        <numerusform>%Ln 个部分中有 {number} 个完全有文件依据。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln sentence(s) fully borne out by your files.</source>
      <translation>
        <numerusform>%Ln 句中有 {number} 句完全有文件依据。</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is borne out by your files.</source>
      <translation>全部内容都有文件依据。</translation>
    </message>
    <message>
      <source>everything</source>
      <comment>what is read: Reading … to count</comment>
      <translation>全部内容</translation>
    </message>
    <message>
      <source>This takes {duration}. It has begun, and goes on unless you say otherwise.</source>
      <translation>这需要{duration}。已经开始，除非您另有选择，否则会继续。</translation>
    </message>
    <message numerus="yes">
      <source>Read {pages} in %Ln file(s).</source>
      <translation>
        <numerusform>已阅读 %Ln 个文件中的 {pages}。</numerusform>
      </translation>
    </message>
    <message>
      <source>Read {pages}.</source>
      <translation>已阅读 {pages}。</translation>
    </message>
    <message>
      <source>The rest was not read.</source>
      <translation>其余部分没有阅读。</translation>
    </message>
    <message>
      <source>Answer finished: {sentence}</source>
      <translation>回答完成：{sentence}</translation>
    </message>
    <message>
      <source>{file} has been changed or has gone since this answer.</source>
      <translation>自此回答以来，{file} 已更改或不存在。</translation>
    </message>
    <message>
      <source>{files} have been changed or have gone since this answer.</source>
      <translation>自此回答以来，{files} 已更改或不存在。</translation>
    </message>
    <message>
      <source>the only page</source>
      <comment>what is read: Reading … to count</comment>
      <translation>唯一的一页</translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s)</source>
      <comment>what is read: Reading … to count</comment>
      <translation>
        <numerusform>全部 %Ln 页</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln 个文件</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s) of {files}</source>
      <comment>{files} is “12 files”</comment>
      <translation>
        <numerusform>{files}的全部 %Ln 页</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln page(s)</source>
      <translation>
        <numerusform>%Ln 页中的 {number} 页</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the answer with its sources</source>
      <translation>复制回答及其来源</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>已复制</translation>
    </message>
    <message>
      <source>Copy with footnotes</source>
      <translation>连同脚注复制</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>复制为 Markdown</translation>
    </message>
    <message>
      <source>Copy as plain text</source>
      <translation>复制为纯文本</translation>
    </message>
    <message>
      <source>Copy in another form</source>
      <translation>以其他形式复制</translation>
    </message>
    <message>
      <source>No passage was found.</source>
      <translation>没有找到段落。</translation>
    </message>
    <message>
      <source>Why is another file not here?</source>
      <translation>为什么另一个文件不在这里？</translation>
    </message>
    <message>
      <source>Searched for again in all your files, as they are now. The answer above was given before.</source>
      <translation>已在您现有的全部文件中重新搜索。上面的回答是在此之前给出的。</translation>
    </message>
    <message>
      <source>Passages found</source>
      <translation>找到的段落</translation>
    </message>
    <message>
      <source>{number}. {place}</source>
      <translation>{number}. {place}</translation>
    </message>
    <message>
      <source>{number}. {place}, cited as {markers}</source>
      <translation>{number}. {place}，引用编号 {markers}</translation>
    </message>
    <message>
      <source>Answer in JSON</source>
      <translation>JSON 格式的回答</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>复制 JSON</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Quote from {place}: {quote}</source>
      <translation>引自 {place}：{quote}</translation>
    </message>
    <message>
      <source>Good answer</source>
      <translation>回答得好</translation>
    </message>
    <message>
      <source>Good answer, pressed</source>
      <translation>回答得好，已选中</translation>
    </message>
    <message>
      <source>Bad answer</source>
      <translation>回答得不好</translation>
    </message>
    <message>
      <source>Bad answer, pressed</source>
      <translation>回答得不好，已选中</translation>
    </message>
    <message>
      <source>Pages read</source>
      <translation>已读页数</translation>
    </message>
    <message>
      <source>Keep reading</source>
      <translation>继续阅读</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>停止阅读</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>打开来源</translation>
    </message>
    <message>
      <source>Copy the quote and where it stands</source>
      <translation>复制引文及其出处</translation>
    </message>
    <message>
      <source>Open in its own program</source>
      <translation>用关联的程序打开</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>在文件夹中显示</translation>
    </message>
    <message>
      <source>The quote is copied.</source>
      <translation>引文已复制。</translation>
    </message>
    <message>
      <source>{file} cannot be opened in another program.</source>
      <translation>无法用其他程序打开 {file}。</translation>
    </message>
    <message>
      <source>The folder of {file} cannot be shown.</source>
      <translation>无法显示 {file} 所在的文件夹。</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Show more sources</source>
      <translation>显示更多来源</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more source(s)</source>
      <translation>
        <numerusform>再显示 %Ln 个来源</numerusform>
      </translation>
    </message>
    <message>
      <source>Open beside the conversation.</source>
      <translation>在对话旁打开。</translation>
    </message>
    <message>
      <source>Source {number}: {place}</source>
      <translation>来源 {number}：{place}</translation>
    </message>
    <message>
      <source>Searched for: {question}</source>
      <translation>已搜索：{question}</translation>
    </message>
    <message>
      <source>Understood as: {question}</source>
      <translation>理解为：{question}</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>编辑</translation>
    </message>
    <message>
      <source>Edit what was searched for, and ask again</source>
      <translation>编辑搜索内容并重新提问</translation>
    </message>
    <message>
      <source>Question to search for</source>
      <translation>要搜索的问题</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Files last changed</source>
      <translation>文件最后更改时间</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>起始日期</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>结束日期</translation>
    </message>
    <message>
      <source>From</source>
      <comment>the first of two days</comment>
      <translation>从</translation>
    </message>
    <message>
      <source>To</source>
      <comment>the last of two days</comment>
      <translation>到</translation>
    </message>
    <message>
      <source>{said}: {line}. {way_out}</source>
      <translation>{said}：{line}。{way_out}</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <source>Name of a file, folder or collection</source>
      <translation>文件、文件夹或合集的名称</translation>
    </message>
    <message>
      <source>Nothing in your library is called that.</source>
      <translation>您的资料库中没有这个名称。</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>选择</translation>
    </message>
    <message>
      <source>Arrow keys move, Space ticks several, Enter chooses.</source>
      <translation>方向键移动，空格键勾选多个，回车键选定。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticked</source>
      <comment>files in a list</comment>
      <translation>
        <numerusform>已勾选 %Ln 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Form of the answers</source>
      <translation>回答的形式</translation>
    </message>
    <message>
      <source>Answer as usual</source>
      <translation>照常回答</translation>
    </message>
    <message>
      <source>Form of the answers: {form}</source>
      <translation>回答的形式：{form}</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>照常</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>任何类型</translation>
    </message>
    <message>
      <source>Changed at any time</source>
      <translation>任何时间更改</translation>
    </message>
    <message>
      <source>Changed between two days…</source>
      <translation>在两个日期之间更改…</translation>
    </message>
    <message>
      <source>Types and dates that questions go to</source>
      <translation>提问所针对的类型和日期</translation>
    </message>
    <message>
      <source>Questions go only to: {limits}</source>
      <translation>提问仅针对：{limits}</translation>
    </message>
    <message>
      <source>Limit to types and dates</source>
      <translation>限定类型和日期</translation>
    </message>
    <message>
      <source>No limits</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>移除它</translation>
    </message>
    <message>
      <source>For this question</source>
      <translation>针对此问题</translation>
    </message>
    <message>
      <source>This question goes only to:</source>
      <translation>此问题仅针对：</translation>
    </message>
    <message>
      <source>This question goes only to {name}</source>
      <translation>此问题仅针对 {name}</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name}，位于 {place}</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>发送</translation>
    </message>
    <message>
      <source>Drop to add it, and ask about it</source>
      <translation>松开即可添加并就其提问</translation>
    </message>
    <message>
      <source>Stop the answer (Esc)</source>
      <translation>停止回答（Esc）</translation>
    </message>
    <message>
      <source>Send the question (Enter)</source>
      <translation>发送问题（回车）</translation>
    </message>
    <message>
      <source>Ask your files anything</source>
      <translation>就您的文件提问</translation>
    </message>
    <message numerus="yes">
      <source>A question has room for %Ln character(s). Put longer texts into a file.</source>
      <translation>
        <numerusform>一个问题最多 %Ln 个字符。更长的文字请放入文件。</numerusform>
      </translation>
    </message>
    <message>
      <source>Type @ to ask of one file, folder or collection.</source>
      <translation>输入 @ 可针对某个文件、文件夹或合集提问。</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Ask everywhere</source>
      <translation>在全部文件中提问</translation>
    </message>
    <message>
      <source>Questions are limited</source>
      <translation>提问范围有限制</translation>
    </message>
    <message>
      <source>Questions go to what is ticked in the library; to the chosen collection where nothing is.</source>
      <translation>提问针对资料库中勾选的内容；没有勾选时，针对所选合集。</translation>
    </message>
    <message>
      <source>“{name}” is asked in any case: what it lies in is ticked.</source>
      <translation>“{name}”本来就在范围内：包含它的项目已勾选。</translation>
    </message>
    <message numerus="yes">
      <source>At most %Ln file(s) can be ticked one by one. Put them into a collection, and tick that.</source>
      <translation>
        <numerusform>最多可逐个勾选 %Ln 个文件。请把它们放入合集，然后勾选该合集。</numerusform>
      </translation>
    </message>
    <message>
      <source>File {name} in {place}</source>
      <translation>文件 {name}，位于 {place}</translation>
    </message>
    <message>
      <source>Folder {name} in {place}</source>
      <translation>文件夹 {name}，位于 {place}</translation>
    </message>
    <message>
      <source>Collection {name}</source>
      <translation>合集 {name}</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>合集</translation>
    </message>
    <message>
      <source>{row}, ticked</source>
      <translation>{row}，已勾选</translation>
    </message>
    <message>
      <source>Collections, folders and files</source>
      <translation>合集、文件夹和文件</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>对话</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier (%Ln more question(s))</source>
      <translation>
        <numerusform>显示更早的内容（还有 %Ln 个问题）</numerusform>
      </translation>
    </message>
    <message>
      <source>Add files to it from their menu, or ask everywhere.</source>
      <translation>请通过文件菜单向其中添加文件，或在全部文件中提问。</translation>
    </message>
    <message>
      <source>“{name}” is empty</source>
      <translation>“{name}”是空的</translation>
    </message>
    <message>
      <source>Another answer is being written. Wait for it, or stop it with Esc.</source>
      <translation>正在撰写另一个回答。请等待，或按 Esc 停止。</translation>
    </message>
    <message>
      <source>Answered in its own conversation: “{question}”</source>
      <translation>已在其所属对话中回答：“{question}”</translation>
    </message>
    <message>
      <source>The answer to “{question}” could not be kept.</source>
      <translation>无法保存对“{question}”的回答。</translation>
    </message>
    <message>
      <source>There is no answer to “{question}”: {reason}</source>
      <translation>“{question}”没有回答：{reason}</translation>
    </message>
    <message>
      <source>The conversation was deleted elsewhere. The question began a new one.</source>
      <translation>该对话已在别处删除。此问题开始了新的对话。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) with its/their answer(s) is/are erased from this computer for good. Your files are not touched.</source>
      <translation>
        <numerusform>%Ln 个问题及其回答将从本机永久删除。您的文件不受影响。</numerusform>
      </translation>
    </message>
    <message>
      <source>An answer is being written in it. Wait for it, or stop it, before deleting.</source>
      <translation>其中正在撰写回答。请等待完成或停止后再删除。</translation>
    </message>
    <message>
      <source>“{title}” is deleted.</source>
      <translation>“{title}”已删除。</translation>
    </message>
    <message>
      <source>Rename the conversation</source>
      <translation>重命名对话</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>删除“{title}”？</translation>
    </message>
    <message>
      <source>Your questions and their answers are kept here until you delete them.</source>
      <translation>您的问题和回答会保留在这里，直到您删除。</translation>
    </message>
    <message>
      <source>No conversation holds these words.</source>
      <translation>没有包含这些词的对话。</translation>
    </message>
    <message>
      <source>Search conversations</source>
      <translation>搜索对话</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>对话</translation>
    </message>
    <message>
      <source>Markdown (*.md)</source>
      <translation>Markdown (*.md)</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Export the conversation</source>
      <translation>导出对话</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>正在导出 {file}…</translation>
    </message>
    <message>
      <source>it cannot be laid out</source>
      <translation>无法排版</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>无法写入 {file}：{reason}。</translation>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation>已导出到 {file}。</translation>
    </message>
    <message>
      <source>New conversation</source>
      <translation>新对话</translation>
    </message>
    <message>
      <source>Rename, export or delete this conversation</source>
      <translation>重命名、导出或删除此对话</translation>
    </message>
    <message>
      <source>Kept conversations, newest first</source>
      <translation>保留的对话，最新的在前</translation>
    </message>
    <message>
      <source>An answer is being written…</source>
      <translation>正在撰写回答…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) · {when}</source>
      <translation>
        <numerusform>%Ln 个问题 · {when}</numerusform>
      </translation>
    </message>
    <message>
      <source>Markdown…</source>
      <translation>Markdown…</translation>
    </message>
    <message>
      <source>JSON…</source>
      <translation>JSON…</translation>
    </message>
    <message>
      <source>PDF…</source>
      <translation>PDF…</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>重命名…</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>导出为</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Jump to the newest answer</source>
      <translation>跳到最新回答</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Question: {question} ({limits})</source>
      <translation>问题：{question}（{limits}）</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>问题：{question}</translation>
    </message>
    <message>
      <source>Add files or folders to the library, or drop them anywhere on this window.</source>
      <translation>将文件或文件夹添加到资料库，或拖放到此窗口的任意位置。</translation>
    </message>
    <message>
      <source>Ask in plain words. The best passage appears at once, an answer after it.</source>
      <translation>用日常的话提问。最合适的段落会立即出现，随后是回答。</translation>
    </message>
    <message>
      <source>Click a citation to stand in front of the sentence it comes from.</source>
      <translation>点击引用，即可看到它所出自的句子。</translation>
    </message>
    <message>
      <source>Ask your own files</source>
      <translation>向您自己的文件提问</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>任何内容都不会离开本机。</translation>
    </message>
    <message>
      <source>The reason is told when the answer is finished.</source>
      <translation>回答完成后会说明原因。</translation>
    </message>
    <message>
      <source>Ask a question first: then Carrel can say why a file is not among its results.</source>
      <translation>请先提一个问题：然后 Carrel 才能说明某个文件为何不在结果中。</translation>
    </message>
    <message>
      <source>Which file did you expect?</source>
      <translation>您期望看到哪个文件？</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}：{reason}</translation>
    </message>
    <message>
      <source>Open the passage</source>
      <translation>打开段落</translation>
    </message>
    <message>
      <source>Its best passage</source>
      <translation>它的最佳段落</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>您想做什么？</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>查找命令</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>No command of this name.</source>
      <translation>没有此名称的命令。</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>所有命令</translation>
    </message>
    <message>
      <source>Drop to add to your library</source>
      <translation>松开即可添加到您的资料库</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>资料库</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>深色主题</translation>
    </message>
    <message>
      <source>Hide the pane: {name}</source>
      <translation>隐藏窗格：{name}</translation>
    </message>
    <message>
      <source>Show the pane: {name}</source>
      <translation>显示窗格：{name}</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>浅色主题</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute and waits now. Your library is safe.</source>
      <translation>引擎在一分钟内停止了三次，现在处于等待状态。您的资料库是安全的。</translation>
    </message>
    <message>
      <source>Another Carrel uses this library, in a terminal perhaps. Close it, then try again.</source>
      <translation>另一个 Carrel 正在使用此资料库，可能在终端中。请关闭它再试。</translation>
    </message>
    <message>
      <source>The engine stopped and runs again. Your library is safe, the answer was cut off.</source>
      <translation>引擎曾停止，现已恢复运行。您的资料库是安全的，回答被中断了。</translation>
    </message>
    <message>
      <source>The disk is full. Free some space: indexing goes on where it stopped, and nothing is lost.</source>
      <translation>磁盘已满。请释放空间：索引会从停下的地方继续，不会丢失任何内容。</translation>
    </message>
    <message>
      <source>The disk is full, so what you added is not in the library. Free some space, then try again.</source>
      <translation>磁盘已满，因此您添加的内容没有进入资料库。请释放空间，然后重试。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>报告…</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>重新启动它</translation>
    </message>
    <message>
      <source>Engine stopped</source>
      <translation>引擎已停止</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>显示该文件</translation>
    </message>
    <message>
      <source>Start with the defaults</source>
      <translation>以默认值启动</translation>
    </message>
    <message>
      <source>This desktop gives no program a key of its own. In its settings, bind a key to the command “carrel --quick”.</source>
      <translation>此桌面环境不允许程序拥有全局快捷键。请在其设置中为命令“carrel --quick”绑定一个按键。</translation>
    </message>
    <message>
      <source>{keys} cannot be used from other programs; choose Ctrl, Alt or Meta and a key.</source>
      <translation>{keys} 不能在其他程序中使用；请选择 Ctrl、Alt 或 Meta 加一个按键。</translation>
    </message>
    <message>
      <source>Another program has the key {keys} already. Choose another one in the settings.</source>
      <translation>另一个程序已占用快捷键 {keys}。请在设置中选择其他按键。</translation>
    </message>
    <message>
      <source>The key {keys} cannot be asked for: the X11 library is missing on this computer.</source>
      <translation>无法注册快捷键 {keys}：本机缺少 X11 库。</translation>
    </message>
    <message>
      <source>Esc closes this window. The question is kept among your conversations.</source>
      <translation>按 Esc 关闭此窗口。问题会保留在您的对话中。</translation>
    </message>
    <message>
      <source>Quick question</source>
      <translation>快速提问</translation>
    </message>
    <message>
      <source>Close the quick question</source>
      <translation>关闭快速提问</translation>
    </message>
    <message>
      <source>Open in Carrel</source>
      <translation>在 Carrel 中打开</translation>
    </message>
    <message>
      <source>Everything can be done with the keyboard. Ctrl+K finds what has no key of its own.</source>
      <translation>一切都可以用键盘完成。Ctrl+K 可找到没有快捷键的命令。</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>键盘快捷键</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name}：{state}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>关闭此消息</translation>
    </message>
    <message>
      <source>State of Carrel</source>
      <translation>Carrel 的状态</translation>
    </message>
    <message>
      <source>This desktop has no tray, so Carrel cannot stay there.</source>
      <translation>此桌面环境没有托盘，因此 Carrel 无法留在那里。</translation>
    </message>
    <message>
      <source>Carrel goes on in the tray. Quit it from there, or with Ctrl+Q.</source>
      <translation>Carrel 会在托盘中继续运行。可从那里或用 Ctrl+Q 退出。</translation>
    </message>
    <message>
      <source>Open Carrel</source>
      <translation>打开 Carrel</translation>
    </message>
    <message>
      <source>Quit Carrel</source>
      <translation>退出 Carrel</translation>
    </message>
    <message>
      <source>Go on indexing</source>
      <translation>继续索引</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>暂停索引</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>新建合集</translation>
    </message>
    <message>
      <source>Added to “{name}”.</source>
      <translation>已添加到“{name}”。</translation>
    </message>
    <message>
      <source>“{name}” is a collection now.</source>
      <translation>“{name}”现在是一个合集。</translation>
    </message>
    <message>
      <source>Removed from “{name}”.</source>
      <translation>已从“{name}”中移除。</translation>
    </message>
    <message>
      <source>There is another collection called “{name}”.</source>
      <translation>已有另一个名为“{name}”的合集。</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>“{old}”现已改名为“{new}”。</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>重命名合集</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>合集名称</translation>
    </message>
    <message>
      <source>Delete the collection “{name}”?</source>
      <translation>删除合集“{name}”？</translation>
    </message>
    <message>
      <source>Its files stay in the library and on disk.</source>
      <translation>其中的文件仍保留在资料库和磁盘上。</translation>
    </message>
    <message>
      <source>Details of the file</source>
      <translation>文件详情</translation>
    </message>
    <message>
      <source>Close the details</source>
      <translation>关闭详情</translation>
    </message>
    <message>
      <source>Open here</source>
      <translation>在此打开</translation>
    </message>
    <message>
      <source>Read this file again</source>
      <translation>重新读取此文件</translation>
    </message>
    <message>
      <source>Forget this file…</source>
      <translation>移除此文件…</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>{name} 的详情</translation>
    </message>
    <message>
      <source>Not read yet: indexing was stopped.</source>
      <translation>尚未读取：索引已停止。</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}：{value}。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies) elsewhere in the library:</source>
      <translation>
        <numerusform>资料库中其他位置有 %Ln 份副本：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <comment>copies of a file</comment>
      <translation>
        <numerusform>以及另外 %Ln 份</numerusform>
      </translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>Text document</source>
      <translation>文字文档</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>幻灯片</translation>
    </message>
    <message>
      <source>Spreadsheet</source>
      <translation>电子表格</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>邮件</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>图书</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>笔记本</translation>
    </message>
    <message>
      <source>Source code</source>
      <translation>源代码</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>{kind}, {size}</source>
      <translation>{kind}，{size}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>类型</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>篇幅</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Text quality</source>
      <translation>文字质量</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>识别</translation>
    </message>
    <message>
      <source>Indexed</source>
      <translation>已建立索引</translation>
    </message>
    <message>
      <source>good</source>
      <comment>text</comment>
      <translation>好</translation>
    </message>
    <message>
      <source>fair</source>
      <comment>text</comment>
      <translation>一般</translation>
    </message>
    <message>
      <source>poor</source>
      <comment>text</comment>
      <translation>差</translation>
    </message>
    <message numerus="yes">
      <source>%Ln passage(s)</source>
      <translation>
        <numerusform>%Ln 个段落</numerusform>
      </translation>
    </message>
    <message>
      <source>all pages, from pictures</source>
      <translation>全部页面，来自图片</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s), from pictures</source>
      <translation>
        <numerusform>%Ln 页，来自图片</numerusform>
      </translation>
    </message>
    <message>
      <source>Files in the library</source>
      <translation>资料库中的文件</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <translation>{name}，{state}</translation>
    </message>
    <message>
      <source>Indexing progress</source>
      <translation>索引进度</translation>
    </message>
    <message>
      <source>File at hand</source>
      <translation>当前文件</translation>
    </message>
    <message>
      <source>Stop indexing</source>
      <translation>停止索引</translation>
    </message>
    <message>
      <source>Stop indexing; it can go on later</source>
      <translation>停止索引；以后可以继续</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Retry failed files</source>
      <translation>重试失败的文件</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Index the stopped files</source>
      <translation>为已停止的文件建立索引</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>继续索引</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read</source>
      <translation>
        <numerusform>有 %Ln 个文件无法读取</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) not read: stopped</source>
      <translation>
        <numerusform>有 %Ln 个文件未读取：已停止</numerusform>
      </translation>
    </message>
    <message>
      <source>{words}. Shows them</source>
      <translation>{words}。显示这些文件</translation>
    </message>
    <message>
      <source>Paused at {progress}</source>
      <translation>已暂停：{progress}</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>索引已暂停</translation>
    </message>
    <message>
      <source>{progress}, {left}</source>
      <translation>{progress}，{left}</translation>
    </message>
    <message>
      <source>Nothing on disk is touched. Answers that were made from it leave the conversations too.</source>
      <translation>不会改动磁盘上的任何内容。由此得出的回答也会从对话中删除。</translation>
    </message>
    <message>
      <source>Adding {names} to your library.</source>
      <translation>正在将 {names} 添加到您的资料库。</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>移除</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>从资料库中移除 %Ln 个文件？</numerusform>
      </translation>
    </message>
    <message>
      <source>Take this file out of the library?</source>
      <translation>从资料库中移除此文件？</translation>
    </message>
    <message numerus="yes">
      <source>Take this folder and its %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>从资料库中移除此文件夹及其 %Ln 个文件？</numerusform>
      </translation>
    </message>
    <message>
      <source>What Carrel can read</source>
      <translation>Carrel 可读取的文件</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>所有文件</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>添加文件</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>添加文件夹</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read.</source>
      <translation>
        <numerusform>有 %Ln 个文件无法读取。</numerusform>
      </translation>
    </message>
    <message>
      <source>There was nothing to free.</source>
      <translation>没有可释放的空间。</translation>
    </message>
    <message>
      <source>Freed {size}.</source>
      <translation>已释放 {size}。</translation>
    </message>
    <message>
      <source>Drop files or folders here</source>
      <translation>将文件或文件夹拖放到此处</translation>
    </message>
    <message>
      <source>PDF, Office files, web pages, mail, books, pictures, and more. They stay in place.</source>
      <translation>PDF、Office 文件、网页、邮件、图书、图片等。文件会留在原处。</translation>
    </message>
    <message>
      <source>Try the sample library</source>
      <translation>试用示例资料库</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>添加文件…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>添加文件夹…</translation>
    </message>
    <message>
      <source>Filter files</source>
      <translation>筛选文件</translation>
    </message>
    <message>
      <source>Words of names and folders, in any order</source>
      <translation>名称和文件夹中的词，顺序不限</translation>
    </message>
    <message>
      <source>Filter files by name or folder</source>
      <translation>按名称或文件夹筛选文件</translation>
    </message>
    <message>
      <source>Show all sections</source>
      <translation>显示所有分区</translation>
    </message>
    <message>
      <source>Show only the chosen section</source>
      <translation>仅显示所选分区</translation>
    </message>
    <message>
      <source>Ask only this file</source>
      <translation>仅询问此文件</translation>
    </message>
    <message>
      <source>Ask only these files</source>
      <translation>仅询问这些文件</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>勾选或取消勾选</translation>
    </message>
    <message>
      <source>Remove from “{name}”</source>
      <translation>从“{name}”中移除</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Ask only this folder</source>
      <translation>仅询问此文件夹</translation>
    </message>
    <message>
      <source>Forget this folder…</source>
      <translation>移除此文件夹…</translation>
    </message>
    <message>
      <source>Ask only this collection</source>
      <translation>仅询问此合集</translation>
    </message>
    <message>
      <source>Delete this collection…</source>
      <translation>删除此合集…</translation>
    </message>
    <message>
      <source>Retry all</source>
      <translation>全部重试</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>取消所有勾选</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>添加到合集</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>新建合集…</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>清除筛选</translation>
    </message>
    <message>
      <source>Show all files</source>
      <translation>显示所有文件</translation>
    </message>
    <message>
      <source>No file here has “{words}” in its name or folder.</source>
      <translation>这里没有名称或文件夹包含“{words}”的文件。</translation>
    </message>
    <message>
      <source>There are no files here.</source>
      <translation>这里没有文件。</translation>
    </message>
    <message>
      <source>Opening your library…</source>
      <translation>正在打开您的资料库…</translation>
    </message>
    <message>
      <source>changed in the past week</source>
      <translation>过去一周内更改</translation>
    </message>
    <message>
      <source>changed in the past month</source>
      <translation>过去一个月内更改</translation>
    </message>
    <message>
      <source>changed in the past year</source>
      <translation>过去一年内更改</translation>
    </message>
    <message>
      <source>changed {first} to {last}</source>
      <translation>{first} 至 {last} 更改</translation>
    </message>
    <message>
      <source>changed since {day}</source>
      <translation>{day} 以来更改</translation>
    </message>
    <message>
      <source>changed until {day}</source>
      <translation>{day} 之前更改</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <comment>one of several files</comment>
      <translation>
        <numerusform>{name} 和另外 %Ln 个</numerusform>
      </translation>
    </message>
    <message>
      <source>Only in {place} · {limits}</source>
      <translation>仅在 {place} · {limits}</translation>
    </message>
    <message>
      <source>Only in {place}</source>
      <translation>仅在 {place}</translation>
    </message>
    <message>
      <source>Only {limits}</source>
      <comment>kinds of files</comment>
      <translation>仅 {limits}</translation>
    </message>
    <message>
      <source>Only files {limits}</source>
      <translation>仅限文件：{limits}</translation>
    </message>
    <message>
      <source>Folder {name}</source>
      <translation>文件夹 {name}</translation>
    </message>
    <message>
      <source>Sections of the library</source>
      <translation>资料库的分区</translation>
    </message>
    <message>
      <source>Could not be read ({number})</source>
      <translation>无法读取（{number}）</translation>
    </message>
    <message>
      <source>Stopped ({number})</source>
      <translation>已停止（{number}）</translation>
    </message>
    <message>
      <source>Ticked ({number})</source>
      <translation>已勾选（{number}）</translation>
    </message>
    <message>
      <source>{path}
Changes are followed while Carrel is open.</source>
      <translation>{path}
Carrel 打开时会跟踪更改。</translation>
    </message>
    <message>
      <source>Collection: {name}
While it is chosen and nothing is ticked, questions go only to it.</source>
      <translation>合集：{name}
选中它且没有勾选任何项时，提问仅针对它。</translation>
    </message>
    <message>
      <source>Questions go only to what is ticked.</source>
      <translation>提问仅针对勾选的内容。</translation>
    </message>
    <message numerus="yes">
      <source>Asking only %Ln ticked</source>
      <comment>files in the library</comment>
      <translation>
        <numerusform>仅询问勾选的 %Ln 项</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is ticked</source>
      <translation>没有勾选任何项</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly and is starting again.</source>
      <translation>引擎意外停止，正在重新启动。</translation>
    </message>
    <message>
      <source>Ask again in a moment; your library is safe.</source>
      <translation>请稍后再问；您的资料库是安全的。</translation>
    </message>
    <message>
      <source>The engine starts anew with the changed settings.</source>
      <translation>引擎正以更改后的设置重新启动。</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute.</source>
      <translation>引擎在一分钟内停止了三次。</translation>
    </message>
    <message>
      <source>The engine cannot be started: {program}</source>
      <translation>无法启动引擎：{program}</translation>
    </message>
    <message>
      <source>The engine said something that was not understood: {reason}</source>
      <translation>引擎返回了无法理解的内容：{reason}</translation>
    </message>
    <message>
      <source>The engine is not running.</source>
      <translation>引擎没有运行。</translation>
    </message>
    <message>
      <source>Click a citation, or open a file of the library, to see it here.</source>
      <translation>点击引用，或打开资料库中的文件，即可在此查看。</translation>
    </message>
    <message>
      <source>The settings cannot be saved: {reason}.</source>
      <translation>无法保存设置：{reason}。</translation>
    </message>
    <message>
      <source>The damaged settings cannot be set aside: {reason}.</source>
      <translation>无法移开损坏的设置：{reason}。</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Only files on this computer can be added; {address} was left out.</source>
      <translation>只能添加本机上的文件；已略过 {address}。</translation>
    </message>
    <message numerus="yes">
      <source>Only files on this computer can be added; %Ln address(es) were left out.</source>
      <translation>
        <numerusform>只能添加本机上的文件；已略过 %Ln 个地址。</numerusform>
      </translation>
    </message>
    <message>
      <source>Text cannot be added by itself. Save it as a file, and drop that.</source>
      <translation>不能直接添加文字。请将其保存为文件后拖放。</translation>
    </message>
    <message>
      <source>There is no file in what was dropped.</source>
      <translation>拖放的内容中没有文件。</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>今天 {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>昨天 {time}</translation>
    </message>
    <message>
      <source>There is no file on the clipboard.</source>
      <translation>剪贴板中没有文件。</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Something went wrong in the window. A report can be copied from “Report about Carrel”.</source>
      <translation>窗口中出现了问题。可在“关于 Carrel 的报告”中复制报告。</translation>
    </message>
    <message>
      <source>Something went wrong in the window. Carrel goes on, and nothing is lost.</source>
      <translation>窗口中出现了问题。Carrel 会继续运行，没有丢失任何内容。</translation>
    </message>
    <message>
      <source>What is running here, and what has failed since the window was opened.</source>
      <translation>这里正在运行的内容，以及窗口打开以来发生的故障。</translation>
    </message>
    <message>
      <source>It holds no text of your files, no names of files, and no questions. Nothing is sent: copy it where you want it.</source>
      <translation>其中不含您文件的文字、文件名和问题。不会发送任何内容：可复制到您需要的地方。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>出现了问题</translation>
    </message>
    <message>
      <source>Report about Carrel</source>
      <translation>关于 Carrel 的报告</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>报告内容</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>复制报告</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>已复制。</translation>
    </message>
    <message>
      <source>Search and quotes already work.</source>
      <translation>搜索和引文已经可用。</translation>
    </message>
    <message>
      <source>Without a network, a model file (GGUF) that you have can be added under Models.</source>
      <translation>没有网络时，可以在“模型”中添加您已有的模型文件（GGUF）。</translation>
    </message>
    <message>
      <source>Install a language model</source>
      <translation>安装语言模型</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>下载进度</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>安装</translation>
    </message>
    <message>
      <source>Add your own file…</source>
      <translation>添加您自己的文件…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>以后再说</translation>
    </message>
    <message>
      <source>Answers are written by {model}.</source>
      <translation>回答由 {model} 撰写。</translation>
    </message>
    <message>
      <source>{size}, licence {licence}.</source>
      <translation>{size}，许可证 {licence}。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Reads and writes for some seconds. A token is a word, or a part of one.</source>
      <translation>读写几秒钟。词元是一个词或词的一部分。</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>推荐</translation>
    </message>
    <message>
      <source>Your own file</source>
      <translation>您自己的文件</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>已载入内存</translation>
    </message>
    <message>
      <source>Progress of {model}</source>
      <translation>{model} 的进度</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>移出内存</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>{model} is installed.</source>
      <translation>{model} 已安装。</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>正在测量…</translation>
    </message>
    <message>
      <source>Measure speed</source>
      <translation>测量速度</translation>
    </message>
    <message>
      <source>Answer with {model}</source>
      <translation>使用 {model} 回答</translation>
    </message>
    <message>
      <source>{action}: {model}</source>
      <comment>a button of one of several models</comment>
      <translation>{action}：{model}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <translation>删除 {model}？</translation>
    </message>
    <message>
      <source>Carrel has not tried this model: it is only as good as where it comes from.</source>
      <translation>Carrel 未曾测试此模型：它的好坏取决于来源。</translation>
    </message>
    <message>
      <source>Downloading: {done} of {total}</source>
      <translation>正在下载：{done} / {total}</translation>
    </message>
    <message>
      <source>Copying: {done} of {total}</source>
      <translation>正在复制：{done} / {total}</translation>
    </message>
    <message>
      <source>Checking: {done} of {total}</source>
      <translation>正在检查：{done} / {total}</translation>
    </message>
    <message>
      <source>{memory} of memory, {free} of it free</source>
      <translation>{memory} 内存，其中 {free} 可用</translation>
    </message>
    <message numerus="yes">
      <source>%Ln processor core(s)</source>
      <translation>
        <numerusform>%Ln 个处理器核心</numerusform>
      </translation>
    </message>
    <message>
      <source>{gpu} is not used: models run on the processor</source>
      <translation>不使用 {gpu}：模型在处理器上运行</translation>
    </message>
    <message>
      <source>no graphics processor is used: models run on the processor</source>
      <translation>不使用图形处理器：模型在处理器上运行</translation>
    </message>
    <message>
      <source>This computer: {facts}</source>
      <translation>本机：{facts}</translation>
    </message>
    <message>
      <source>Carrel takes {used} now, with {model} loaded.</source>
      <translation>Carrel 现占用 {used}，已加载 {model}。</translation>
    </message>
    <message>
      <source>Carrel takes {used} now. No model is loaded.</source>
      <translation>Carrel 现占用 {used}。没有加载模型。</translation>
    </message>
    <message>
      <source>{size} on disk</source>
      <translation>占用磁盘 {size}</translation>
    </message>
    <message>
      <source>Fits this computer: needs {memory} of memory</source>
      <translation>适合本机：需要 {memory} 内存</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>许可证：{licence}</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, more than this computer has</source>
      <translation>需要 {memory} 内存，超过本机所有</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, this computer has {has}</source>
      <translation>需要 {memory} 内存，本机有 {has}</translation>
    </message>
    <message>
      <source>Reads {reads}, writes {writes} tokens a second here</source>
      <translation>在本机每秒读取 {reads} 个、写出 {writes} 个词元</translation>
    </message>
    <message>
      <source>Damaged: remove it and install it again</source>
      <translation>已损坏：请删除后重新安装</translation>
    </message>
    <message>
      <source>Installing…</source>
      <translation>正在安装…</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>已安装</translation>
    </message>
    <message>
      <source>{arrived} of {size} are here</source>
      <translation>已有 {arrived} / {size}</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>This deletes Carrel's copy and frees {size}. The file it was made of stays.</source>
      <translation>这会删除 Carrel 的副本并释放 {size}。原文件会保留。</translation>
    </message>
    <message>
      <source>This deletes the {size} of it that are here.</source>
      <translation>这会删除已有的 {size}。</translation>
    </message>
    <message>
      <source>This frees {size}. It can be installed again.</source>
      <translation>这会释放 {size}。以后可以重新安装。</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>正在启动…</translation>
    </message>
    <message>
      <source>{size} a second</source>
      <translation>每秒 {size}</translation>
    </message>
    <message>
      <source>Models write the answers. They are fetched once, checked, and then run on this computer.</source>
      <translation>模型负责撰写回答。只需下载一次，经过检查后便在本机运行。</translation>
    </message>
    <message>
      <source>Only language models in GGUF files (*.gguf) can be added here.</source>
      <translation>此处只能添加 GGUF 文件（*.gguf）形式的语言模型。</translation>
    </message>
    <message>
      <source>Models are added one at a time.</source>
      <translation>模型需逐个添加。</translation>
    </message>
    <message>
      <source>Looking which models are here…</source>
      <translation>正在查看有哪些模型…</translation>
    </message>
    <message>
      <source>None: show quotes only</source>
      <translation>无：仅显示引文</translation>
    </message>
    <message>
      <source>Answer with quotes only, without a model</source>
      <translation>仅用引文回答，不使用模型</translation>
    </message>
    <message>
      <source>Progress of your own file</source>
      <translation>您自己的文件的进度</translation>
    </message>
    <message>
      <source>Cancel adding your own file</source>
      <translation>取消添加您自己的文件</translation>
    </message>
    <message>
      <source>Add your own file</source>
      <translation>添加您自己的文件</translation>
    </message>
    <message>
      <source>Language models (*.gguf)</source>
      <translation>语言模型 (*.gguf)</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>正在检查…</translation>
    </message>
    <message>
      <source>Check the files</source>
      <translation>检查文件</translation>
    </message>
    <message>
      <source>Reads every installed model and compares it with its SHA-256.</source>
      <translation>读取每个已安装的模型，并与其 SHA-256 比对。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) damaged: remove and install again.</source>
      <translation>
        <numerusform>%Ln 个模型已损坏：请删除后重新安装。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) checked: all as they should be.</source>
      <translation>
        <numerusform>已检查 %Ln 个模型：一切正常。</numerusform>
      </translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>Wait for the mains</source>
      <translation>等待接通电源</translation>
    </message>
    <message>
      <source>Light, dark, or as the rest of this computer.</source>
      <translation>浅色、深色，或与本机其他部分一致。</translation>
    </message>
    <message>
      <source>Counts when Carrel is started again.</source>
      <translation>重新启动 Carrel 后生效。</translation>
    </message>
    <message>
      <source>Who writes the answers. Other models can be had under Models.</source>
      <translation>由谁撰写回答。其他模型可在“模型”中获取。</translation>
    </message>
    <message>
      <source>Indexing goes on, and Carrel is back at once.</source>
      <translation>索引会继续，Carrel 可随时立即恢复。</translation>
    </message>
    <message>
      <source>Press the keys that are to open a small question window anywhere.</source>
      <translation>按下用于在任何地方打开小提问窗口的按键。</translation>
    </message>
    <message>
      <source>Larger files are refused.</source>
      <translation>更大的文件会被拒绝。</translation>
    </message>
    <message>
      <source>Takes some seconds a page, only where a page has no text of its own.</source>
      <translation>每页需要几秒钟，仅用于本身没有文字的页面。</translation>
    </message>
    <message>
      <source>What indexing does while this computer is not plugged in.</source>
      <translation>本机未接电源时索引如何进行。</translation>
    </message>
    <message>
      <source>Frees disk space, and leaves no trace of what was forgotten or deleted.</source>
      <translation>释放磁盘空间，不留下已移除或已删除内容的任何痕迹。</translation>
    </message>
    <message>
      <source>What is changed about reading files counts once this is closed: the engine starts anew.</source>
      <translation>对读取文件的更改在关闭此窗口后生效：引擎会重新启动。</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>回答者</translation>
    </message>
    <message>
      <source>At hand</source>
      <translation>随时可用</translation>
    </message>
    <message>
      <source>Tray</source>
      <translation>托盘</translation>
    </message>
    <message>
      <source>Stay in the tray when the window is closed</source>
      <translation>关闭窗口后留在托盘中</translation>
    </message>
    <message>
      <source>Reading files</source>
      <translation>读取文件</translation>
    </message>
    <message>
      <source>Scans</source>
      <translation>扫描件</translation>
    </message>
    <message>
      <source>Recognise text in scans and pictures</source>
      <translation>识别扫描件和图片中的文字</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>使用电池时</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>最大文件</translation>
    </message>
    <message>
      <source>Tidy up the library</source>
      <translation>整理资料库</translation>
    </message>
    <message>
      <source>Result of tidying up</source>
      <translation>整理结果</translation>
    </message>
    <message>
      <source>Disk space</source>
      <translation>磁盘空间</translation>
    </message>
    <message>
      <source>The best that is installed</source>
      <translation>已安装的最佳模型</translation>
    </message>
    <message>
      <source>None: quotes only</source>
      <translation>无：仅引文</translation>
    </message>
    <message>
      <source>Tidying up…</source>
      <translation>正在整理…</translation>
    </message>
    <message>
      <source> MB</source>
      <comment>after a number</comment>
      <translation> MB</translation>
    </message>
    <message>
      <source>Reset to default: {setting}</source>
      <translation>恢复默认值：{setting}</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <translation>在此来源中查找</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>上一个匹配</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>下一个匹配</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>关闭查找</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>页</translation>
    </message>
    <message>
      <source>Go to a page: its number or its name</source>
      <translation>转到某页：页码或名称</translation>
    </message>
    <message>
      <source>Previous cited passage</source>
      <translation>上一个被引用的段落</translation>
    </message>
    <message>
      <source>Next cited passage</source>
      <translation>下一个被引用的段落</translation>
    </message>
    <message>
      <source>Passage {number} of {count}</source>
      <translation>段落 {number} / {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln cited passage(s)</source>
      <translation>
        <numerusform>%Ln 个被引用的段落</numerusform>
      </translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>此文件没有大纲。</translation>
    </message>
    <message>
      <source>Reading the outline…</source>
      <translation>正在读取大纲…</translation>
    </message>
    <message>
      <source>The outline of this file cannot be read.</source>
      <translation>无法读取此文件的大纲。</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>文件大纲</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>复制</translation>
    </message>
    <message>
      <source>Copy with its source</source>
      <translation>连同来源复制</translation>
    </message>
    <message>
      <source>Select this page</source>
      <translation>选择此页</translation>
    </message>
    <message>
      <source>Links on this page</source>
      <translation>此页上的链接</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>第 {page} 页</translation>
    </message>
    <message>
      <source>PDF pages</source>
      <translation>PDF 页面</translation>
    </message>
    <message>
      <source>Page {page}, cited passage: {quote}
Text of the page: {text}</source>
      <translation>第 {page} 页，被引用的段落：{quote}
页面文字：{text}</translation>
    </message>
    <message>
      <source>Page {page}. Text of the page: {text}</source>
      <translation>第 {page} 页。页面文字：{text}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>大纲</translation>
    </message>
    <message>
      <source>Pages of the file</source>
      <translation>文件的页面</translation>
    </message>
    <message>
      <source>Recognised text: {text}</source>
      <translation>识别的文字：{text}</translation>
    </message>
    <message>
      <source>part {number} of {count}</source>
      <translation>第 {number} 部分，共 {count} 部分</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>来源的文字</translation>
    </message>
    <message>
      <source>Cited passage: {text}</source>
      <translation>被引用的段落：{text}</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>在来源中查找</translation>
    </message>
    <message>
      <source>Go to a page…</source>
      <translation>转到某页…</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>放大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>缩小</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>适合宽度</translation>
    </message>
    <message>
      <source>Fit the page</source>
      <translation>适合页面</translation>
    </message>
    <message>
      <source>Show or hide pages and outline</source>
      <translation>显示或隐藏页面和大纲</translation>
    </message>
    <message>
      <source>Copy the selection with its source</source>
      <translation>连同来源复制所选内容</translation>
    </message>
    <message>
      <source>Open the source in its own program</source>
      <translation>用关联的程序打开来源</translation>
    </message>
    <message>
      <source>Show the source in its folder</source>
      <translation>在文件夹中显示来源</translation>
    </message>
    <message>
      <source>“{text}” ({file}, {place})</source>
      <translation>“{text}”（{file}，{place}）</translation>
    </message>
    <message>
      <source>“{text}” ({file})</source>
      <translation>“{text}”（{file}）</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>复制地址</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>没有找到</translation>
    </message>
    <message>
      <source>{here} of more than {count}</source>
      <translation>第 {here} 个，共 {count} 个以上</translation>
    </message>
    <message>
      <source>More than {count}</source>
      <translation>超过 {count} 个</translation>
    </message>
    <message>
      <source>{here} of {count}</source>
      <translation>第 {here} 个，共 {count} 个</translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es)</source>
      <translation>
        <numerusform>%Ln 个匹配</numerusform>
      </translation>
    </message>
    <message>
      <source>Pages and outline</source>
      <translation>页面和大纲</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>上一页</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>下一页</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>显示文字</translation>
    </message>
    <message>
      <source>Close the source</source>
      <translation>关闭来源</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>Zoom: {percent} %</source>
      <translation>缩放：{percent}%</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>实际大小</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>缩放</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>关闭此提示</translation>
    </message>
    <message>
      <source>The file is no longer on disk. This is the text as it was indexed.</source>
      <translation>该文件已不在磁盘上。这是建立索引时的文字。</translation>
    </message>
    <message>
      <source>The file has changed since it was indexed. This is the text as it was then.</source>
      <translation>该文件在建立索引后已更改。这是当时的文字。</translation>
    </message>
    <message>
      <source>The file cannot be shown as PDF. This is its text.</source>
      <translation>无法以 PDF 形式显示该文件。这是它的文字。</translation>
    </message>
    <message>
      <source>The file is protected by a password. This is its text as far as it is known.</source>
      <translation>该文件受密码保护。这是已知的文字。</translation>
    </message>
    <message>
      <source>The file has no pages that could be shown. This is its text.</source>
      <translation>该文件没有可显示的页面。这是它的文字。</translation>
    </message>
    <message>
      <source>The picture cannot be shown. This is the text that was recognised in it.</source>
      <translation>无法显示该图片。这是从中识别出的文字。</translation>
    </message>
    <message>
      <source>This page is a picture. Its text has not been recognised.</source>
      <translation>此页是图片，其文字尚未识别。</translation>
    </message>
    <message>
      <source>The stored text of this page has changed; the passage cannot be marked.</source>
      <translation>此页保存的文字已更改；无法标出该段落。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>正在读取…</translation>
    </message>
    <message>
      <source>No program could be started for this file.</source>
      <translation>无法为此文件启动程序。</translation>
    </message>
    <message>
      <source>The folder could not be shown.</source>
      <translation>无法显示该文件夹。</translation>
    </message>
    <message>
      <source>There is no page “{page}” in this file.</source>
      <translation>此文件中没有“{page}”页。</translation>
    </message>
    <message>
      <source>Carrel opens no network addresses. This link leads to {address}</source>
      <translation>Carrel 不打开网络地址。此链接指向 {address}</translation>
    </message>
    <message>
      <source>{page}: {note}</source>
      <translation>{page}：{note}</translation>
    </message>
    <message>
      <source>p. {label} of {count}</source>
      <translation>第 {label} 页，共 {count} 页</translation>
    </message>
    <message>
      <source>p. {label} ({number}) of {count}</source>
      <translation>第 {label} 页（{number}），共 {count} 页</translation>
    </message>
    <message>
      <source>{place} · {number} of {count}</source>
      <translation>{place} · {number} / {count}</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place}，共 {count}</translation>
    </message>
    <message>
      <source>What was repaired, what could not be done, and what was passed over.</source>
      <translation>已修复的、未能完成的以及跳过的内容。</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Messages, newest first</source>
      <translation>消息，最新的在前</translation>
    </message>
    <message>
      <source>Nothing has been said yet.</source>
      <translation>还没有任何消息。</translation>
    </message>
    <message>
      <source>Restarting…</source>
      <translation>正在重新启动…</translation>
    </message>
    <message>
      <source>Questions, files and answers never leave this computer.</source>
      <translation>问题、文件和回答绝不会离开本机。</translation>
    </message>
    <message>
      <source>News</source>
      <translation>最新消息</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>重新启动</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>重新启动引擎</translation>
    </message>
    <message>
      <source>The engine is running again.</source>
      <translation>引擎已恢复运行。</translation>
    </message>
    <message>
      <source>Memory {size}</source>
      <translation>内存 {size}</translation>
    </message>
    <message>
      <source>Window: {size}</source>
      <translation>窗口：{size}</translation>
    </message>
    <message>
      <source>Engine, readers and model: {size}</source>
      <translation>引擎、读取进程和模型：{size}</translation>
    </message>
    <message>
      <source>Loaded model: {name}</source>
      <translation>已加载的模型：{name}</translation>
    </message>
    <message>
      <source>Free on this computer: {free} of {whole}</source>
      <translation>本机可用：{free} / {whole}</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>正在下载</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>离线</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new message(s)</source>
      <translation>
        <numerusform>%Ln 条新消息</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers by: {name}. Opens the models.</source>
      <translation>回答者：{name}。打开模型窗口。</translation>
    </message>
    <message>
      <source>Indexing paused</source>
      <translation>索引已暂停</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Indexing {progress}, {time}</source>
      <translation>正在建立索引：{progress}，{time}</translation>
    </message>
    <message>
      <source>Indexing {progress}</source>
      <translation>正在建立索引：{progress}</translation>
    </message>
    <message>
      <source>Go to the question box</source>
      <translation>转到提问框</translation>
    </message>
    <message>
      <source>Show or hide the list of conversations</source>
      <translation>显示或隐藏对话列表</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>添加一个文件夹…</translation>
    </message>
    <message>
      <source>Ask all files again: untick all</source>
      <translation>重新询问所有文件：取消所有勾选</translation>
    </message>
    <message>
      <source>Filter files by name</source>
      <translation>按名称筛选文件</translation>
    </message>
    <message>
      <source>Show or hide the library</source>
      <translation>显示或隐藏资料库</translation>
    </message>
    <message>
      <source>Show or hide the conversation</source>
      <translation>显示或隐藏对话</translation>
    </message>
    <message>
      <source>Show or hide the source</source>
      <translation>显示或隐藏来源</translation>
    </message>
    <message>
      <source>Go to the next pane</source>
      <translation>转到下一个窗格</translation>
    </message>
    <message>
      <source>Go to the pane before</source>
      <translation>转到上一个窗格</translation>
    </message>
    <message>
      <source>Light or dark theme</source>
      <translation>浅色或深色主题</translation>
    </message>
    <message>
      <source>Report about Carrel, to copy</source>
      <translation>关于 Carrel 的报告，供复制</translation>
    </message>
    <message>
      <source>Send the question</source>
      <translation>发送问题</translation>
    </message>
    <message>
      <source>New line in the question</source>
      <translation>在问题中换行</translation>
    </message>
    <message>
      <source>Bring back the last question</source>
      <translation>调回上一个问题</translation>
    </message>
    <message>
      <source>Rename the chosen conversation</source>
      <translation>重命名所选对话</translation>
    </message>
    <message>
      <source>Delete the chosen conversation</source>
      <translation>删除所选对话</translation>
    </message>
    <message>
      <source>Take the chosen files out of the library</source>
      <translation>从资料库中移除所选文件</translation>
    </message>
    <message>
      <source>Tick what is chosen: questions go only to it</source>
      <translation>勾选所选项：提问仅针对它们</translation>
    </message>
    <message>
      <source>Paste files into the library</source>
      <translation>将文件粘贴到资料库</translation>
    </message>
    <message>
      <source>Name a file that the question is for</source>
      <translation>指定问题所针对的文件</translation>
    </message>
    <message>
      <source>Stop the answer, or close what is open on top</source>
      <translation>停止回答，或关闭最上层打开的内容</translation>
    </message>
    <message>
      <source>opening pages</source>
      <translation>开头几页</translation>
    </message>
    <message>
      <source>{place}, part {n}</source>
      <translation>{place}，第 {n} 部分</translation>
    </message>
    <message>
      <source>attachment {name}, {place}</source>
      <translation>附件 {name}，{place}</translation>
    </message>
    <message>
      <source>attachment {name}</source>
      <translation>附件 {name}</translation>
    </message>
    <message>
      <source>slide {n}</source>
      <translation>幻灯片 {n}</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>工作表 {name}</translation>
    </message>
    <message>
      <source>chapter {name}</source>
      <translation>章节 {name}</translation>
    </message>
    <message>
      <source>part {n}</source>
      <translation>第 {n} 部分</translation>
    </message>
    <message>
      <source>picture {n}</source>
      <translation>图片 {n}</translation>
    </message>
    <message>
      <source>page {name}</source>
      <translation>第 {name} 页</translation>
    </message>
    <message>
      <source>{n} question, {since} to {until}</source>
      <translation>{n} 个问题，{since} 至 {until}</translation>
    </message>
    <message>
      <source>{n} questions, {since} to {until}</source>
      <translation>{n} 个问题，{since} 至 {until}</translation>
    </message>
    <message>
      <source>{n} question, {day}</source>
      <translation>{n} 个问题，{day}</translation>
    </message>
    <message>
      <source>{n} questions, {day}</source>
      <translation>{n} 个问题，{day}</translation>
    </message>
    <message>
      <source>Asked as “{question}”.</source>
      <translation>原提问：“{question}”。</translation>
    </message>
    <message>
      <source>Nearest passages:</source>
      <translation>最接近的几个段落：</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>没有回答</translation>
    </message>
    <message>
      <source>not supported by your files</source>
      <translation>您的文件中没有依据</translation>
    </message>
    <message>
      <source>{n} of {number} parts not or only partly supported</source>
      <translation>{number} 个部分中有 {n} 个没有依据或仅部分有依据</translation>
    </message>
    <message>
      <source>Sources: none</source>
      <translation>来源：无</translation>
    </message>
    <message>
      <source>Sources:{markers}</source>
      <translation>来源：{markers}</translation>
    </message>
    <message>
      <source>Interrupted: the answer was stopped before its end.</source>
      <translation>已中断：回答在结束前被停止。</translation>
    </message>
    <message>
      <source>Read for it: {n} of {number} pages, {limit} of {count} files.</source>
      <translation>为此阅读了 {number} 页中的 {n} 页、{count} 个文件中的 {limit} 个。</translation>
    </message>
    <message>
      <source>Rated good.</source>
      <translation>评价：好。</translation>
    </message>
    <message>
      <source>Rated bad.</source>
      <translation>评价：不好。</translation>
    </message>
    <message>
      <source>Changed or gone since the answer was given: {files}.</source>
      <translation>自此回答以来已更改或不存在：{files}。</translation>
    </message>
    <message>
      <source>Answered {moment} in quotes, without a model.</source>
      <translation>{moment} 以引文回答，未使用模型。</translation>
    </message>
    <message>
      <source>Answered {moment} by {model}.</source>
      <translation>{model} 于 {moment} 回答。</translation>
    </message>
    <message>
      <source>Ask everywhere, or choose other places, types or dates.</source>
      <translation>请在全部文件中提问，或选择其他位置、类型或日期。</translation>
    </message>
    <message>
      <source>Check the spelling, or whether the drive is connected.</source>
      <translation>请检查拼写，以及驱动器是否已连接。</translation>
    </message>
    <message>
      <source>Check the file's permissions, or close the program that holds it.</source>
      <translation>请检查文件的权限，或关闭占用它的程序。</translation>
    </message>
    <message>
      <source>Split the file, or raise the limit in settings.json (max_file_mb).</source>
      <translation>请拆分文件，或在 settings.json 中提高上限（max_file_mb）。</translation>
    </message>
    <message>
      <source>Save a copy in a common format, such as PDF, DOCX or plain text.</source>
      <translation>请另存为常见格式，例如 PDF、DOCX 或纯文本。</translation>
    </message>
    <message>
      <source>Save a copy without the password and add that.</source>
      <translation>请保存一份没有密码的副本，然后添加它。</translation>
    </message>
    <message>
      <source>Open it in its own program and save it again.</source>
      <translation>请用关联的程序打开并重新保存。</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>稍后会自动重试。</translation>
    </message>
    <message>
      <source>If you trust the file, raise the limit in settings.json.</source>
      <translation>如果您信任该文件，请在 settings.json 中提高上限。</translation>
    </message>
    <message>
      <source>Have the cloud program keep it on this computer.</source>
      <translation>请让云盘程序把它保留在本机上。</translation>
    </message>
    <message>
      <source>Retry reads it.</source>
      <translation>点击“重试”即可读取。</translation>
    </message>
    <message>
      <source>`carrel models list` shows the names.</source>
      <translation>`carrel models list` 会列出名称。</translation>
    </message>
    <message>
      <source>Install it first: `carrel models install NAME`.</source>
      <translation>请先安装：`carrel models install NAME`。</translation>
    </message>
    <message>
      <source>Remove it and install it again.</source>
      <translation>请将其删除后重新安装。</translation>
    </message>
    <message>
      <source>It is not a usable GGUF text model; choose another.</source>
      <translation>它不是可用的 GGUF 文本模型；请选择其他模型。</translation>
    </message>
    <message>
      <source>Ask again; the model is started anew. If it happens again, choose a smaller model.</source>
      <translation>请再问一次；模型会重新启动。如果再次发生，请选择更小的模型。</translation>
    </message>
    <message>
      <source>Ask a shorter question, or choose a model with a longer context.</source>
      <translation>请缩短问题，或选择上下文更长的模型。</translation>
    </message>
    <message>
      <source>Check the network and try again; what has arrived is kept.</source>
      <translation>请检查网络后重试；已下载的部分会保留。</translation>
    </message>
    <message>
      <source>Close the other Carrel, or give this one a folder of its own with --home.</source>
      <translation>请关闭另一个 Carrel，或用 --home 为本程序指定单独的文件夹。</translation>
    </message>
    <message>
      <source>Choose another folder with --home, or mend its permissions.</source>
      <translation>请用 --home 选择其他文件夹，或修正其权限。</translation>
    </message>
    <message>
      <source>Free some space; indexing goes on where it stopped.</source>
      <translation>请释放一些空间；索引会从停下的地方继续。</translation>
    </message>
    <message>
      <source>Update Carrel, or use another --home.</source>
      <translation>请更新 Carrel，或使用另一个 --home。</translation>
    </message>
    <message>
      <source>Start Carrel again: it sets the damaged catalogue aside and indexes your files anew.</source>
      <translation>请重新启动 Carrel：它会移开损坏的目录，并重新为您的文件建立索引。</translation>
    </message>
    <message>
      <source>Run `carrel rebuild`.</source>
      <translation>请运行 `carrel rebuild`。</translation>
    </message>
    <message>
      <source>Correct it, or delete it to have the defaults.</source>
      <translation>请更正它，或删除它以恢复默认值。</translation>
    </message>
    <message>
      <source>Correct `embedding` in settings.json; empty means the bundled model.</source>
      <translation>请更正 settings.json 中的 `embedding`；留空表示使用内置模型。</translation>
    </message>
    <message>
      <source>Install Carrel again.</source>
      <translation>请重新安装 Carrel。</translation>
    </message>
    <message>
      <source>`carrel conversations list` shows them.</source>
      <translation>`carrel conversations list` 会列出它们。</translation>
    </message>
    <message>
      <source>`carrel collections` lists them.</source>
      <translation>`carrel collections` 会列出它们。</translation>
    </message>
    <message>
      <source>`carrel status` lists folders.</source>
      <translation>`carrel status` 会列出文件夹。</translation>
    </message>
    <message>
      <source>`carrel index` adds it.</source>
      <translation>`carrel index` 可以添加它。</translation>
    </message>
    <message>
      <source>`carrel index PATH` adds it.</source>
      <translation>`carrel index PATH` 可以添加它。</translation>
    </message>
    <message>
      <source>Close Carrel, put the data folder back, and start it again.</source>
      <translation>请关闭 Carrel，把数据文件夹放回原处，再重新启动。</translation>
    </message>
    <message>
      <source>Free some space and install again; what has arrived is kept.</source>
      <translation>请释放一些空间后重新安装；已下载的部分会保留。</translation>
    </message>
    <message>
      <source>Free some space and add the file again.</source>
      <translation>请释放一些空间，然后重新添加该文件。</translation>
    </message>
    <message>
      <source>Free some space; the next answer is kept.</source>
      <translation>请释放一些空间；下一个回答会被保存。</translation>
    </message>
    <message>
      <source>Join the parts with `llama-gguf-split --merge` and add that file.</source>
      <translation>请用 `llama-gguf-split --merge` 合并各部分，然后添加合并后的文件。</translation>
    </message>
    <message>
      <source>Add it when it is complete.</source>
      <translation>请在文件完整后再添加。</translation>
    </message>
    <message>
      <source>Rename the file first.</source>
      <translation>请先重命名该文件。</translation>
    </message>
    <message>
      <source>Install Carrel with it: pip install '.[other-models]'.</source>
      <translation>请连同它一起安装 Carrel：pip install '.[other-models]'。</translation>
    </message>
    <message>
      <source>It is answered when that is done; `carrel rebuild` goes on with it if it was cut off.</source>
      <translation>完成后即可回答；如果中断了，`carrel rebuild` 会继续。</translation>
    </message>
    <message>
      <source>Types are {names}, and endings such as docx.</source>
      <translation>类型包括 {names}，以及 docx 之类的扩展名。</translation>
    </message>
    <message>
      <source>Write it as 2024-12-31.</source>
      <translation>请写成 2024-12-31 的形式。</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>可用的有 {names}。</translation>
    </message>
    <message>
      <source>Name one of the files in it.</source>
      <translation>请指定其中的一个文件。</translation>
    </message>
    <message>
      <source>Stop the installation first.</source>
      <translation>请先停止安装。</translation>
    </message>
    <message>
      <source>Try again later; the source may be damaged or altered.</source>
      <translation>请稍后再试；来源可能已损坏或被改动。</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>请关闭正在使用它的程序。</translation>
    </message>
    <message>
      <source>Let it finish.</source>
      <translation>请等它完成。</translation>
    </message>
    <message>
      <source>Close other programs, or choose a smaller model.</source>
      <translation>请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>文件是空的</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>无法读取文件：{reason}</translation>
    </message>
    <message>
      <source>{n} MB, the limit is {limit} MB</source>
      <translation>{n} MB，上限为 {limit} MB</translation>
    </message>
    <message>
      <source>indexing was stopped before it was read</source>
      <translation>在读取它之前索引已停止</translation>
    </message>
    <message>
      <source>no text was found in it</source>
      <translation>其中没有找到文字</translation>
    </message>
    <message>
      <source>no text was found in it ({why})</source>
      <translation>其中没有找到文字（{why}）</translation>
    </message>
    <message>
      <source>its text could not be recognised: {why}</source>
      <translation>无法识别其文字：{why}</translation>
    </message>
    <message>
      <source>{n} scanned pages could not be recognised: {why}</source>
      <translation>{n} 个扫描页无法识别：{why}</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>无法读取：{reason}</translation>
    </message>
    <message>
      <source>no ending: unknown kind of file</source>
      <translation>没有扩展名：未知的文件类型</translation>
    </message>
    <message>
      <source>{name}: unknown kind of file</source>
      <translation>{name}：未知的文件类型</translation>
    </message>
    <message>
      <source>this format cannot be read; save a copy as {name}</source>
      <translation>无法读取此格式；请另存为 {name}</translation>
    </message>
    <message>
      <source>files of this kind ({name}) cannot be read yet</source>
      <translation>暂时无法读取此类文件（{name}）</translation>
    </message>
    <message>
      <source>{n} pages, the limit is {limit}</source>
      <translation>{n} 页，上限为 {limit} 页</translation>
    </message>
    <message>
      <source>more than {limit} pages, which is the limit</source>
      <translation>超过 {limit} 页的上限</translation>
    </message>
    <message>
      <source>{n} files are packed in it, the limit is {limit}</source>
      <translation>其中打包了 {n} 个文件，上限为 {limit} 个</translation>
    </message>
    <message>
      <source>it unpacks to {n} MB, the limit is {limit} MB</source>
      <translation>解压后为 {n} MB，上限为 {limit} MB</translation>
    </message>
    <message>
      <source>it unpacks to {n} times its size</source>
      <translation>解压后是原来的 {n} 倍大</translation>
    </message>
    <message>
      <source>its cells hold more than {limit} MB of text</source>
      <translation>单元格中的文字超过 {limit} MB</translation>
    </message>
    <message>
      <source>it needs a password</source>
      <translation>需要密码</translation>
    </message>
    <message>
      <source>the PDF asks for a password</source>
      <translation>该 PDF 需要密码</translation>
    </message>
    <message>
      <source>the book is protected against copying</source>
      <translation>该书受到防复制保护</translation>
    </message>
    <message>
      <source>its text is encrypted</source>
      <translation>其文字已加密</translation>
    </message>
    <message>
      <source>its text could not be read</source>
      <translation>无法读取其文字</translation>
    </message>
    <message>
      <source>its XML defines entities, as traps do</source>
      <translation>其 XML 定义了实体，恶意文件常这样做</translation>
    </message>
    <message>
      <source>the XML in it is damaged</source>
      <translation>其中的 XML 已损坏</translation>
    </message>
    <message>
      <source>{name} is missing in it</source>
      <translation>其中缺少 {name}</translation>
    </message>
    <message>
      <source>{name} in it is packed in an unknown way</source>
      <translation>其中的 {name} 使用了未知的打包方式</translation>
    </message>
    <message>
      <source>{name} in it is damaged</source>
      <translation>其中的 {name} 已损坏</translation>
    </message>
    <message>
      <source>a sheet in it is damaged</source>
      <translation>其中一个工作表已损坏</translation>
    </message>
    <message>
      <source>it holds no chapters</source>
      <translation>其中没有章节</translation>
    </message>
    <message>
      <source>chapters that could not be read: {words}</source>
      <translation>无法读取的章节：{words}</translation>
    </message>
    <message>
      <source>slide {names} could not be read</source>
      <translation>无法读取幻灯片 {names}</translation>
    </message>
    <message>
      <source>sheet {names} could not be read</source>
      <translation>无法读取工作表 {names}</translation>
    </message>
    <message>
      <source>a document inside it could not be read</source>
      <translation>其中的一个文档无法读取</translation>
    </message>
    <message>
      <source>an attachment could not be read: {name}</source>
      <translation>一个附件无法读取：{name}</translation>
    </message>
    <message>
      <source>{n} attachments could not be read: {words}</source>
      <translation>{n} 个附件无法读取：{words}</translation>
    </message>
    <message>
      <source>the PDF is damaged and cannot be opened</source>
      <translation>该 PDF 已损坏，无法打开</translation>
    </message>
    <message>
      <source>the PDF is cut off or damaged and cannot be opened</source>
      <translation>该 PDF 不完整或已损坏，无法打开</translation>
    </message>
    <message>
      <source>the PDF is damaged: what text was left was read, but its pages cannot be shown</source>
      <translation>该 PDF 已损坏：已读取剩余的文字，但无法显示页面</translation>
    </message>
    <message>
      <source>the page cannot be drawn</source>
      <translation>无法绘制该页</translation>
    </message>
    <message>
      <source>the picture is damaged</source>
      <translation>图片已损坏</translation>
    </message>
    <message>
      <source>a picture of {n} megapixels, the limit is {limit}</source>
      <translation>图片为 {n} 百万像素，上限为 {limit}</translation>
    </message>
    <message>
      <source>its pictures cannot be recognised</source>
      <translation>无法识别其中的图片</translation>
    </message>
    <message>
      <source>one page is a picture, and recognising text is turned off in the settings</source>
      <translation>有一页是图片，而设置中已关闭文字识别</translation>
    </message>
    <message>
      <source>{n} pages are pictures, and recognising text is turned off in the settings</source>
      <translation>有 {n} 页是图片，而设置中已关闭文字识别</translation>
    </message>
    <message>
      <source>it is cut off or damaged</source>
      <translation>文件不完整或已损坏</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>文件已损坏</translation>
    </message>
    <message>
      <source>its text is damaged</source>
      <translation>其文字已损坏</translation>
    </message>
    <message>
      <source>the notebook is cut off or damaged</source>
      <translation>该笔记本不完整或已损坏</translation>
    </message>
    <message>
      <source>none of its sheets can be read</source>
      <translation>所有工作表都无法读取</translation>
    </message>
    <message>
      <source>none of its slides can be read</source>
      <translation>所有幻灯片都无法读取</translation>
    </message>
    <message>
      <source>it is not what its name says</source>
      <translation>内容与文件名不符</translation>
    </message>
    <message>
      <source>its name says picture, but its bytes are not</source>
      <translation>名称表明是图片，但内容不是</translation>
    </message>
    <message>
      <source>its name says PDF, but its bytes are not</source>
      <translation>名称表明是 PDF，但内容不是</translation>
    </message>
    <message>
      <source>its name says text, but its bytes are not</source>
      <translation>名称表明是文本，但内容不是</translation>
    </message>
    <message>
      <source>its name says mail, but it is another kind of file</source>
      <translation>名称表明是邮件，但它是另一种文件</translation>
    </message>
    <message>
      <source>an older or other program than {program} wrote it; save a copy as {name}</source>
      <translation>它由早于或不同于 {program} 的程序写成；请另存为 {name}</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>嵌套过深</translation>
    </message>
    <message>
      <source>its parts are nested too deeply</source>
      <translation>其各部分嵌套过深</translation>
    </message>
    <message>
      <source>the HTML is nested too deeply</source>
      <translation>HTML 嵌套过深</translation>
    </message>
    <message>
      <source>the HTML cannot be read</source>
      <translation>无法读取该 HTML</translation>
    </message>
    <message>
      <source>reading it takes too much memory</source>
      <translation>读取它占用的内存过多</translation>
    </message>
    <message>
      <source>the reading process failed on it</source>
      <translation>读取进程在处理它时失败了</translation>
    </message>
    <message>
      <source>reading it took longer than {n} seconds</source>
      <translation>读取时间超过了 {n} 秒</translation>
    </message>
    <message>
      <source>only a placeholder is on this computer; its content is in the cloud</source>
      <translation>本机上只有占位文件；内容在云端</translation>
    </message>
    <message>
      <source>the folder cannot be read: {reason}</source>
      <translation>无法读取该文件夹：{reason}</translation>
    </message>
    <message>
      <source>not a regular file</source>
      <translation>不是普通文件</translation>
    </message>
    <message>
      <source>it is being written to all the time</source>
      <translation>它一直在被写入</translation>
    </message>
    <message>
      <source>its name is not valid text; rename it</source>
      <translation>文件名不是有效文字；请重命名</translation>
    </message>
    <message>
      <source>it is a link to a file that is not there</source>
      <translation>它是指向不存在文件的链接</translation>
    </message>
    <message>
      <source>it vanished while being read</source>
      <translation>读取过程中文件消失了</translation>
    </message>
    <message>
      <source>nothing is there</source>
      <translation>那里什么都没有</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its {n} files stay searchable</source>
      <translation>驱动器或网络文件夹未连接；其中的 {n} 个文件仍可搜索</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its 1 file stays searchable</source>
      <translation>驱动器或网络文件夹未连接；其中的 1 个文件仍可搜索</translation>
    </message>
    <message>
      <source>{path} has {n} pages, no page {number}</source>
      <translation>{path} 有 {n} 页，没有第 {number} 页</translation>
    </message>
    <message>
      <source>not in the library: {path}</source>
      <translation>不在资料库中：{path}</translation>
    </message>
    <message>
      <source>not indexed: {path}</source>
      <translation>未建立索引：{path}</translation>
    </message>
    <message>
      <source>{path} is a folder</source>
      <translation>{path} 是文件夹</translation>
    </message>
    <message>
      <source>nothing is at {path}, and the library knows no such file</source>
      <translation>{path} 处什么都没有，资料库中也没有这个文件</translation>
    </message>
    <message>
      <source>{file} has more than {n} lines</source>
      <translation>{file} 超过 {n} 行</translation>
    </message>
    <message>
      <source>{file} has more than {n} wildcards</source>
      <translation>{file} 的通配符超过 {n} 个</translation>
    </message>
    <message>
      <source>{file} has a line of more than {n} letters</source>
      <translation>{file} 中有超过 {n} 个字符的行</translation>
    </message>
    <message>
      <source>{file} is larger than {n} kB</source>
      <translation>{file} 大于 {n} kB</translation>
    </message>
    <message>
      <source>{file} is not UTF-8 text</source>
      <translation>{file} 不是 UTF-8 文本</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>权限不足</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>不允许的操作</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>没有该文件或文件夹</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>这是文件夹</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>这不是文件夹</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>磁盘空间不足</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>超出磁盘配额</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>磁盘为只读</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>文件名过长</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>打开的文件过多</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>设备或文件正在使用</translation>
    </message>
    <message>
      <source>no model is called {name}</source>
      <translation>没有名为 {name} 的模型</translation>
    </message>
    <message>
      <source>no model called {name} can be installed</source>
      <translation>没有可安装的名为 {name} 的模型</translation>
    </message>
    <message>
      <source>no model was chosen</source>
      <translation>没有选择模型</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} 尚未安装</translation>
    </message>
    <message>
      <source>{name} is being installed</source>
      <translation>正在安装 {name}</translation>
    </message>
    <message>
      <source>{name} is already being installed</source>
      <translation>{name} 已在安装中</translation>
    </message>
    <message>
      <source>{name} is one part of a model</source>
      <translation>{name} 是模型的一部分</translation>
    </message>
    <message>
      <source>{name} changed while it was copied</source>
      <translation>{name} 在复制过程中被更改</translation>
    </message>
    <message>
      <source>{name} wrote too little to tell how fast it is</source>
      <translation>{name} 写出的内容太少，无法判断速度</translation>
    </message>
    <message>
      <source>there is a model called {name} already</source>
      <translation>已有名为 {name} 的模型</translation>
    </message>
    <message>
      <source>there is no file {name}</source>
      <translation>没有文件 {name}</translation>
    </message>
    <message>
      <source>it was stopped, and nothing has changed</source>
      <translation>已停止，没有任何更改</translation>
    </message>
    <message>
      <source>an answer could not be kept</source>
      <translation>有一个回答无法保存</translation>
    </message>
    <message>
      <source>cannot remove {name}: {reason}</source>
      <translation>无法删除 {name}：{reason}</translation>
    </message>
    <message>
      <source>cannot write {path}: {reason}</source>
      <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
      <source>the disk is full; {name} is not complete</source>
      <translation>磁盘已满；{name} 不完整</translation>
    </message>
    <message>
      <source>the model needs {n} MB on this disk; {number} MB are free</source>
      <translation>模型需要此磁盘上 {n} MB 空间；现有 {number} MB 可用</translation>
    </message>
    <message>
      <source>{name}: what arrived has not the published SHA-256; it was deleted</source>
      <translation>{name}：下载的内容与公布的 SHA-256 不符，已删除</translation>
    </message>
    <message>
      <source>the file has not the published size</source>
      <translation>文件大小与公布的不符</translation>
    </message>
    <message>
      <source>the file has not the published SHA-256</source>
      <translation>文件与公布的 SHA-256 不符</translation>
    </message>
    <message>
      <source>the file was altered since Carrel first saw it</source>
      <translation>自 Carrel 首次看到该文件后，它已被改动</translation>
    </message>
    <message>
      <source>{n} MB are here; installing goes on from there.</source>
      <translation>已有 {n} MB；安装会从那里继续。</translation>
    </message>
    <message>
      <source>Your own file.</source>
      <translation>您自己的文件。</translation>
    </message>
    <message>
      <source>Very small: for machines with little memory. Lean on the quote.</source>
      <translation>非常小：适合内存较少的电脑。请以引文为准。</translation>
    </message>
    <message>
      <source>Writes short answers in plain words, on a computer of today in some seconds.</source>
      <translation>在如今的电脑上，几秒钟内用简单的话写出简短的回答。</translation>
    </message>
    <message>
      <source>the download was stopped; what has arrived is kept</source>
      <translation>下载已停止；已下载的部分会保留</translation>
    </message>
    <message>
      <source>the package index delivered no wheel</source>
      <translation>软件包索引没有提供 wheel</translation>
    </message>
    <message>
      <source>nothing arrived for {n} s</source>
      <translation>{n} 秒内没有收到任何数据</translation>
    </message>
    <message>
      <source>{name} has another size than the catalogue says</source>
      <translation>{name} 的大小与目录中的不同</translation>
    </message>
    <message>
      <source>{name} has not the {n} bytes expected</source>
      <translation>{name} 不是预期的 {n} 字节</translation>
    </message>
    <message>
      <source>{file} is damaged or holds no {name}</source>
      <translation>{file} 已损坏或不含 {name}</translation>
    </message>
    <message>
      <source>the download ended with status {name}</source>
      <translation>下载以状态 {name} 结束</translation>
    </message>
    <message>
      <source>{name}: llama.cpp cannot load it: {reason}</source>
      <translation>{name}：llama.cpp 无法加载：{reason}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp gave up loading it (status {code})</source>
      <translation>{name}：llama.cpp 放弃了加载（状态 {code}）</translation>
    </message>
    <message>
      <source>{name} is not a GGUF file</source>
      <translation>{name} 不是 GGUF 文件</translation>
    </message>
    <message>
      <source>{name} is a {kind} model, which does not write text</source>
      <translation>{name} 是 {kind} 模型，不能生成文字</translation>
    </message>
    <message>
      <source>{name}: there is not enough memory for it</source>
      <translation>{name}：内存不足</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}</source>
      <translation>无法读取 {name}：{reason}</translation>
    </message>
    <message>
      <source>the model was closed while it was writing</source>
      <translation>模型在写作时被关闭</translation>
    </message>
    <message>
      <source>the model process ended while at work (status {code})</source>
      <translation>模型进程在工作时结束（状态 {code}）</translation>
    </message>
    <message>
      <source>the model process was killed while loading {name}</source>
      <translation>加载 {name} 时模型进程被终止</translation>
    </message>
    <message>
      <source>the model has not answered for {n} s</source>
      <translation>模型已 {n} 秒没有响应</translation>
    </message>
    <message>
      <source>the prompt has {n} tokens; this model takes {limit}</source>
      <translation>提示有 {n} 个词元；此模型最多 {limit} 个</translation>
    </message>
    <message>
      <source>llama.cpp does not understand the grammar of the answer</source>
      <translation>llama.cpp 无法理解回答的语法</translation>
    </message>
    <message>
      <source>another Carrel is using {path}</source>
      <translation>另一个 Carrel 正在使用 {path}</translation>
    </message>
    <message>
      <source>another program is using the library's catalogue: {path}</source>
      <translation>另一个程序正在使用资料库目录：{path}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}: {reason}</source>
      <translation>无法写入数据文件夹 {path}：{reason}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}</source>
      <translation>无法写入数据文件夹 {path}</translation>
    </message>
    <message>
      <source>cannot lock {path}: {reason}</source>
      <translation>无法锁定 {path}：{reason}</translation>
    </message>
    <message>
      <source>the library's catalogue is damaged: {path}</source>
      <translation>资料库目录已损坏：{path}</translation>
    </message>
    <message>
      <source>the library's catalogue was found to be damaged</source>
      <translation>发现资料库目录已损坏</translation>
    </message>
    <message>
      <source>the library's catalogue cannot be written: {path}</source>
      <translation>无法写入资料库目录：{path}</translation>
    </message>
    <message>
      <source>the library's catalogue was moved or deleted while it was in use: {path}</source>
      <translation>资料库目录在使用中被移动或删除：{path}</translation>
    </message>
    <message>
      <source>no space is left on the disk of the data folder</source>
      <translation>数据文件夹所在的磁盘已没有空间</translation>
    </message>
    <message>
      <source>the library was written by a newer Carrel (schema {n}, this one knows {number})</source>
      <translation>资料库由更新版本的 Carrel 写成（结构版本 {n}，本程序支持 {number}）</translation>
    </message>
    <message>
      <source>{path} is damaged and cannot be renamed: {reason}</source>
      <translation>{path} 已损坏且无法重命名：{reason}</translation>
    </message>
    <message>
      <source>{path} cannot be deleted: {reason}</source>
      <translation>无法删除 {path}：{reason}</translation>
    </message>
    <message>
      <source>the index is being made anew for another embedding model</source>
      <translation>正在为另一个嵌入模型重建索引</translation>
    </message>
    <message>
      <source>the index was built with another embedding model</source>
      <translation>索引是用另一个嵌入模型建立的</translation>
    </message>
    <message>
      <source>no model.safetensors and tokenizer.json in {path}</source>
      <translation>{path} 中没有 model.safetensors 和 tokenizer.json</translation>
    </message>
    <message>
      <source>other embedding models need sentence-transformers</source>
      <translation>其他嵌入模型需要 sentence-transformers</translation>
    </message>
    <message>
      <source>{path} cannot be loaded: {reason}</source>
      <translation>无法加载 {path}：{reason}</translation>
    </message>
    <message>
      <source>the bundled model {name} is damaged: {path}</source>
      <translation>内置模型 {name} 已损坏：{path}</translation>
    </message>
    <message>
      <source>The vector index was made anew from the catalogue.</source>
      <translation>已根据目录重建向量索引。</translation>
    </message>
    <message>
      <source>The vector index cannot be written; searches compare all vectors.</source>
      <translation>无法写入向量索引；搜索时将比较所有向量。</translation>
    </message>
    <message>
      <source>The search index is made anew, as this version or its model needs it.</source>
      <translation>由于此版本或其模型的需要，正在重建搜索索引。</translation>
    </message>
    <message>
      <source>Searching without the reader, so less surely: {why}.</source>
      <translation>搜索时没有阅读器，结果不够可靠：{why}。</translation>
    </message>
    <message>
      <source>Answers taken out, as they were made from what was forgotten: {n}.</source>
      <translation>因来自已移除的文件而一并删除的回答：{n} 条。</translation>
    </message>
    <message>
      <source>Indexing waits while the computer runs on its battery.</source>
      <translation>电脑使用电池时，索引会暂停等待。</translation>
    </message>
    <message>
      <source>The computer is plugged in again; indexing goes on.</source>
      <translation>电脑已重新接通电源；索引继续进行。</translation>
    </message>
    <message>
      <source>This system's limit of watched folders is reached; changes are looked for every few seconds instead.</source>
      <translation>已达到本系统可监视文件夹的上限；改为每隔几秒检查一次变化。</translation>
    </message>
    <message>
      <source>The folders cannot be watched; changes are looked for every few seconds instead.</source>
      <translation>无法监视文件夹；改为每隔几秒检查一次变化。</translation>
    </message>
    <message>
      <source>The library's catalogue was damaged and has been set aside as {name}. Your folders and collections are kept, and your files are indexed again. `carrel compact` deletes what was set aside.</source>
      <translation>资料库目录已损坏，并已移到一旁，名为 {name}。您的文件夹和合集会保留，文件将重新建立索引。`carrel compact` 会删除移开的内容。</translation>
    </message>
    <message>
      <source>The conversations that could be read in it are kept, too.</source>
      <translation>其中能读出的对话也会保留。</translation>
    </message>
    <message>
      <source>The library's catalogue was empty; your files are indexed again.</source>
      <translation>资料库目录是空的；正在重新为您的文件建立索引。</translation>
    </message>
    <message>
      <source>The library's catalogue was missing; your files are indexed again.</source>
      <translation>资料库目录丢失；正在重新为您的文件建立索引。</translation>
    </message>
    <message>
      <source>{n} % of the text is not in English ({languages}), which the bundled embedding model knows best: {model}, in a folder that `embedding` in settings.json names, finds more there; README.md says how to get it.</source>
      <translation>{n}% 的文字不是英文（{languages}），而内置嵌入模型最擅长英文：将 {model} 放入 settings.json 的 `embedding` 所指定的文件夹，可以找到更多内容；获取方法见 README.md。</translation>
    </message>
    <message>
      <source>Not found in your documents.</source>
      <translation>在您的文档中没有找到。</translation>
    </message>
    <message>
      <source>the question is empty</source>
      <translation>问题是空的</translation>
    </message>
    <message>
      <source>nothing that can be searched lies within the question's limits</source>
      <translation>在问题的限定范围内没有可搜索的内容</translation>
    </message>
    <message>
      <source>not a type of file that can be read: “{name}”</source>
      <translation>不是可读取的文件类型：“{name}”</translation>
    </message>
    <message>
      <source>the first day, {since}, lies after the last, {until}</source>
      <translation>起始日期 {since} 晚于结束日期 {until}</translation>
    </message>
    <message>
      <source>not a day: “{text}”</source>
      <translation>不是日期：“{text}”</translation>
    </message>
    <message>
      <source>there is no conversation {n}</source>
      <translation>没有编号为 {n} 的对话</translation>
    </message>
    <message>
      <source>conversation {n} has no answer {number}</source>
      <translation>对话 {n} 没有第 {number} 个回答</translation>
    </message>
    <message>
      <source>a conversation needs a title of 1 to {n} characters</source>
      <translation>对话标题须为 1 到 {n} 个字符</translation>
    </message>
    <message>
      <source>no collection is called “{name}”</source>
      <translation>没有名为“{name}”的合集</translation>
    </message>
    <message>
      <source>a collection needs a name of 1 to {n} characters</source>
      <translation>合集名称须为 1 到 {n} 个字符</translation>
    </message>
    <message>
      <source>Searched for “{new}” instead of “{old}”.</source>
      <translation>已搜索“{new}”，而不是“{old}”。</translation>
    </message>
    <message>
      <source>No passage has {text} and {names}: searched for the words.</source>
      <translation>没有段落包含{text}和{names}：改为搜索其中的词。</translation>
    </message>
    <message>
      <source>No passage has {text}: searched for the words.</source>
      <translation>没有段落包含{text}：改为搜索其中的词。</translation>
    </message>
    <message>
      <source>a schema is for the shape json, not for {name}</source>
      <translation>模式只用于 json 形式，不能用于 {name}</translation>
    </message>
    <message>
      <source>the schema is too long: more than {n} characters</source>
      <translation>模式过长：超过 {n} 个字符</translation>
    </message>
    <message>
      <source>the schema is too large: more than {n} parts</source>
      <translation>模式过大：超过 {n} 个部分</translation>
    </message>
    <message>
      <source>the {path} must be a list that is not empty</source>
      <translation>{path} 必须是非空列表</translation>
    </message>
    <message>
      <source>{path} is no JSON schema that can be answered by</source>
      <translation>{path} 不是可用于回答的 JSON 模式</translation>
    </message>
    <message>
      <source>{path} has a type that JSON has not: {name}</source>
      <translation>{path} 的类型不是 JSON 类型：{name}</translation>
    </message>
    <message>
      <source>{path}: properties must be an object, required a list</source>
      <translation>{path}：properties 必须是对象，required 必须是列表</translation>
    </message>
    <message>
      <source>{path} requires {name}, but does not describe it</source>
      <translation>{path} 要求 {name}，但没有描述它</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema itself</source>
      <translation>{path} 引用了 {name}，但它不在模式本身之中</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema</source>
      <translation>{path} 引用了 {name}，但它不在模式中</translation>
    </message>
    <message>
      <source>{path} says {name}, which an answer cannot be made to keep to</source>
      <translation>{path} 中有 {name}，无法让回答遵守它</translation>
    </message>
    <message>
      <source>{path} says {name} and {second}: one of them is enough</source>
      <translation>{path} 中同时有 {name} 和 {second}：一个就够了</translation>
    </message>
    <message>
      <source>min{what} and max{same} of {path} must be from 0 to {n}</source>
      <translation>{path} 的 min{what} 和 max{same} 必须在 0 到 {n} 之间</translation>
    </message>
    <message>
      <source>max{what} of {path} is less than min{same}</source>
      <translation>{path} 的 max{what} 小于 min{same}</translation>
    </message>
    <message>
      <source>Without a model the answer is the quote as it stands, in no other form.</source>
      <translation>没有模型时，回答就是原样的引文，没有其他形式。</translation>
    </message>
    <message>
      <source>This answer is no longer kept: a file it was made from was taken out of the library.</source>
      <translation>此回答已不再保留：它所依据的一个文件已从资料库中移除。</translation>
    </message>
    <message>
      <source>The model stopped in the middle of its work; this is what there was by then.</source>
      <translation>模型在工作中途停止；以下是到那时为止的内容。</translation>
    </message>
    <message>
      <source>The model gave no answer; this is the sentence that answers best.</source>
      <translation>模型没有给出回答；这是最能回答问题的一句话。</translation>
    </message>
    <message>
      <source>So small a model only copies what stands there, in no other form.</source>
      <translation>这么小的模型只会照抄原文，没有其他形式。</translation>
    </message>
    <message>
      <source>The passages are more than this model can read; this is the best sentence.</source>
      <translation>段落超出了此模型的阅读量；这是最合适的一句话。</translation>
    </message>
    <message>
      <source>The table was cut off.</source>
      <translation>表格不完整。</translation>
    </message>
    <message>
      <source>The answer was cut off: this is no valid JSON, only its beginning.</source>
      <translation>回答不完整：这不是有效的 JSON，只是开头部分。</translation>
    </message>
    <message>
      <source>This answer could not be kept: {why}.</source>
      <translation>无法保存此回答：{why}。</translation>
    </message>
    <message>
      <source>It is not clear what to compare: name two things, or limit the question to two files.</source>
      <translation>不清楚要比较什么：请说出两样东西，或把问题限定在两个文件内。</translation>
    </message>
    <message>
      <source>Nothing was found on {name} and {second}.</source>
      <translation>没有找到关于 {name} 和 {second} 的内容。</translation>
    </message>
    <message>
      <source>Nothing was found on {names}.</source>
      <translation>没有找到关于 {names} 的内容。</translation>
    </message>
    <message>
      <source>They say nothing that can be set side by side.</source>
      <translation>它们没有可以并列比较的内容。</translation>
    </message>
    <message>
      <source>Of those compared, 1 statement is the same on both sides.</source>
      <translation>在比较的内容中，有 1 条陈述两边相同。</translation>
    </message>
    <message>
      <source>Of those compared, {n} statements are the same on both sides.</source>
      <translation>在比较的内容中，有 {n} 条陈述两边相同。</translation>
    </message>
    <message>
      <source>It is not clear what to look for.</source>
      <translation>不清楚要找什么。</translation>
    </message>
    <message>
      <source>There is 1 file in scope.</source>
      <translation>范围内有 1 个文件。</translation>
    </message>
    <message>
      <source>There are {n} files in scope.</source>
      <translation>范围内有 {n} 个文件。</translation>
    </message>
    <message>
      <source>{n} places say {number} different things; each is listed once.</source>
      <translation>{n} 处说了 {number} 件不同的事；每件只列一次。</translation>
    </message>
    <message>
      <source>Only the first {n} of {number} are shown.</source>
      <translation>仅显示 {number} 项中的前 {n} 项。</translation>
    </message>
    <message>
      <source>The model failed ({why}): the rest is quoted.</source>
      <translation>模型出错（{why}）：其余部分为引文。</translation>
    </message>
    <message>
      <source>1 file in scope has no text that could be read.</source>
      <translation>范围内有 1 个文件没有可读取的文字。</translation>
    </message>
    <message>
      <source>{n} files in scope have no text that could be read.</source>
      <translation>范围内有 {n} 个文件没有可读取的文字。</translation>
    </message>
    <message>
      <source>No file in scope is of the kind that is asked for: all were read.</source>
      <translation>范围内没有所要求类型的文件：已全部读取。</translation>
    </message>
    <message>
      <source>1 sentence is quoted where what the model wrote was not borne out.</source>
      <translation>有 1 句改为引用原文，因为模型所写没有依据。</translation>
    </message>
    <message>
      <source>{n} sentences are quoted where what the model wrote was not borne out.</source>
      <translation>有 {n} 句改为引用原文，因为模型所写没有依据。</translation>
    </message>
    <message>
      <source>It is still waiting to be read.</source>
      <translation>它仍在等待读取。</translation>
    </message>
    <message>
      <source>It is not in the index: {why}.</source>
      <translation>它不在索引中：{why}。</translation>
    </message>
    <message>
      <source>It was read, and there is no text in it.</source>
      <translation>已读取，但其中没有文字。</translation>
    </message>
    <message>
      <source>It lies in Carrel's own folder, which is no part of any library.</source>
      <translation>它位于 Carrel 自己的文件夹中，该文件夹不属于任何资料库。</translation>
    </message>
    <message>
      <source>It is not in the library, nor in a folder that is.</source>
      <translation>它不在资料库中，也不在资料库的文件夹中。</translation>
    </message>
    <message>
      <source>It was taken out of the library. Adding it brings it back.</source>
      <translation>它已从资料库中移除。重新添加即可恢复。</translation>
    </message>
    <message>
      <source>It is new in {path}, which has not been compared since.</source>
      <translation>它是 {path} 中的新文件，该文件夹此后尚未比对。</translation>
    </message>
    <message>
      <source>It lies in {path} and cannot be taken in: {why}.</source>
      <translation>它位于 {path}，但无法加入：{why}。</translation>
    </message>
    <message>
      <source>“{name}” is passed over by its name: it is hidden, temporary, or kept by a program beside documents.</source>
      <translation>“{name}”因其名称而被跳过：它是隐藏文件、临时文件，或程序放在文档旁的文件。</translation>
    </message>
    <message>
      <source>A line of a .carrelignore between {path} and the file leaves it out.</source>
      <translation>{path} 与该文件之间的某个 .carrelignore 中有一行将其排除。</translation>
    </message>
    <message>
      <source>{file} says nearly the same, and stands for it among the results: rank {n}.</source>
      <translation>{file} 的内容几乎相同，在结果中代表它：第 {n} 位。</translation>
    </message>
    <message>
      <source>{file} has the same content, and is among the results: rank {n}.</source>
      <translation>{file} 内容相同，已在结果中：第 {n} 位。</translation>
    </message>
    <message>
      <source>It is among the results: rank {n}.</source>
      <translation>它在结果中：第 {n} 位。</translation>
    </message>
    <message>
      <source>It was read anew at this moment; ask again.</source>
      <translation>它此刻刚被重新读取；请再问一次。</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; {limit} are shown, {file} first.</source>
      <translation>在比较的 {n} 个段落中，它的最佳段落排{place}；显示前 {limit} 个，首位是 {file}。</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; only {file} is shown.</source>
      <translation>在比较的 {n} 个段落中，它的最佳段落排{place}；仅显示 {file}。</translation>
    </message>
    <message>
      <source>None of the question's words stand in it; by meaning {place}.</source>
      <translation>其中没有问题里的任何词；按语义：{place}。</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}; it does not hold {words}.</source>
      <translation>按词语：{place}；按语义：{other}；其中没有 {words}。</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}.</source>
      <translation>按词语：{place}；按语义：{other}。</translation>
    </message>
    <message>
      <source>None of the question's words ({words}) stand in it.</source>
      <translation>其中没有问题里的任何词（{words}）。</translation>
    </message>
    <message>
      <source>Of the question's words it does not hold {words}.</source>
      <translation>问题里的词中，它没有 {words}。</translation>
    </message>
    <message>
      <source>It holds all of the question's words, but other passages hold them more closely.</source>
      <translation>它包含问题里的所有词，但其他段落中这些词更集中。</translation>
    </message>
    <message>
      <source>By meaning its best passage is only the {place} of {n} (cosine {number}).</source>
      <translation>按语义，它的最佳段落在 {n} 个中仅排{place}（余弦 {number}）。</translation>
    </message>
    <message>
      <source>not among the best</source>
      <translation>不在前列</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>第 {n} 位</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>第 {n} 位</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>第 {n} 位</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>第 {n} 位</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names}，以及另外 {n} 个</translation>
    </message>
    <message>
      <source>{name}: {why}</source>
      <translation>{name}：{why}</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first}；{next}</translation>
    </message>
    <message>
      <source>recognised text</source>
      <translation>识别的文字</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>阿拉伯语</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>保加利亚语</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>加泰罗尼亚语</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>捷克语</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>丹麦语</translation>
    </message>
    <message>
      <source>German</source>
      <translation>德语</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>希腊语</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英语</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>西班牙语</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>爱沙尼亚语</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>波斯语</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>芬兰语</translation>
    </message>
    <message>
      <source>French</source>
      <translation>法语</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>希伯来语</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>印地语</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>克罗地亚语</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>匈牙利语</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>印度尼西亚语</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>意大利语</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>日语</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>韩语</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>拉丁语</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>立陶宛语</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>拉脱维亚语</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>挪威语</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>荷兰语</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>波兰语</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>葡萄牙语</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>罗马尼亚语</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>俄语</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>斯洛伐克语</translation>
    </message>
    <message>
      <source>Slovenian</source>
      <translation>斯洛文尼亚语</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>塞尔维亚语</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>瑞典语</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>泰语</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>土耳其语</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>乌克兰语</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>越南语</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>中文</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}，{next}</translation>
    </message>
    <message>
      <source>{languages} and others</source>
      <translation>{languages}等</translation>
    </message>
    <message>
      <source>recognised in a picture; letters and figures may have been misread.</source>
      <translation>从图片中识别；字母和数字可能有误读。</translation>
    </message>
    <message>
      <source>Recognising {name}, page {number} of {total}</source>
      <translation>正在识别 {name}，第 {number} 页，共 {total} 页</translation>
    </message>
    <message>
      <source>Indexing {name}, passage {number} of {total}</source>
      <translation>正在索引 {name}，第 {number} 段，共 {total} 段</translation>
    </message>
    <message>
      <source>Reading {name}, page {number} of {total}</source>
      <translation>正在读取 {name}，第 {number} 页，共 {total} 页</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln 页</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln slide(s)</source>
      <translation>
        <numerusform>%Ln 张幻灯片</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>%Ln 个工作表</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln chapter(s)</source>
      <translation>
        <numerusform>%Ln 章</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln part(s)</source>
      <translation>
        <numerusform>%Ln 个部分</numerusform>
      </translation>
    </message>
    <message>
      <source>meaning: very close ({value})</source>
      <translation>语义：非常接近（{value}）</translation>
    </message>
    <message>
      <source>meaning: close ({value})</source>
      <translation>语义：接近（{value}）</translation>
    </message>
    <message>
      <source>meaning: distant ({value})</source>
      <translation>语义：较远（{value}）</translation>
    </message>
    <message>
      <source>meaning: far ({value})</source>
      <translation>语义：很远（{value}）</translation>
    </message>
    <message>
      <source>reader: likely ({value})</source>
      <translation>阅读器：很可能（{value}）</translation>
    </message>
    <message>
      <source>reader: possible ({value})</source>
      <translation>阅读器：可能（{value}）</translation>
    </message>
    <message>
      <source>reader: unlikely ({value})</source>
      <translation>阅读器：不太可能（{value}）</translation>
    </message>
    <message>
      <source>Why is this file not among the results?</source>
      <translation>为什么此文件不在结果中？</translation>
    </message>
    <message>
      <source>{action} ({keys})</source>
      <translation>{action}（{keys}）</translation>
    </message>
    <message>
      <source>{sentence}.</source>
      <translation>{sentence}。</translation>
    </message>
    <message>
      <source>p. {number}</source>
      <translation>第 {number} 页</translation>
    </message>
    <message>
      <source>Same words: {words}</source>
      <translation>相同的词：{words}</translation>
    </message>
    <message>
      <source>No words in common</source>
      <translation>没有相同的词</translation>
    </message>
    <message>
      <source>meaning: not among the closest</source>
      <translation>语义：不在最接近之列</translation>
    </message>
    <message>
      <source>Also in {names}</source>
      <translation>也见于 {names}</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %Ln more file(s)</source>
      <translation>
        <numerusform>{names} 和另外 %Ln 个文件</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} 和 {last}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies)</source>
      <translation>
        <numerusform>%Ln 份副本</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped, not read yet</source>
      <translation>已停止，尚未读取</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>还剩{duration}</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>几秒钟</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln s</source>
      <translation>
        <numerusform>约 %Ln 秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln min</source>
      <translation>
        <numerusform>约 %Ln 分钟</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln h</source>
      <translation>
        <numerusform>约 %Ln 小时</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln file(s)</source>
      <translation>
        <numerusform>{done} / %Ln 个文件</numerusform>
      </translation>
    </message>
  </context>
</TS>
