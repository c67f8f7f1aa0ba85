<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
  <context>
    <name />
    <message>
      <source>“{quote}”</source>
      <translation>「{quote}」</translation>
    </message>
    <message>
      <source>Unsupported: no passage in your files bears this out.</source>
      <translation>裏付けなし：お手元のファイルにこれを支える箇所はありません。</translation>
    </message>
    <message>
      <source>Stopped. What is written so far may be incomplete.</source>
      <translation>停止しました。ここまでの内容は不完全な場合があります。</translation>
    </message>
    <message>
      <source>Stopped before anything was written.</source>
      <translation>何も書かれないうちに停止しました。</translation>
    </message>
    <message>
      <source>Answer to: {question}</source>
      <translation>質問への回答：{question}</translation>
    </message>
    <message>
      <source>Looking through your files…</source>
      <translation>ファイルを調べています…</translation>
    </message>
    <message>
      <source>Quote found: {quote}</source>
      <translation>引用文が見つかりました：{quote}</translation>
    </message>
    <message>
      <source>Stopping…</source>
      <translation>停止しています…</translation>
    </message>
    <message>
      <source>Nothing similar was found…</source>
      <translation>似たものは見つかりませんでした…</translation>
    </message>
    <message>
      <source>Writing an answer…</source>
      <translation>回答を書いています…</translation>
    </message>
    <message>
      <source>“{quote}” ({place})</source>
      <translation>「{quote}」（{place}）</translation>
    </message>
    <message>
      <source>{place}: “{quote}”</source>
      <translation>{place}：「{quote}」</translation>
    </message>
    <message>
      <source>Why these passages were found</source>
      <translation>これらの箇所が見つかった理由</translation>
    </message>
    <message>
      <source>Ask again</source>
      <translation>もう一度質問</translation>
    </message>
    <message>
      <source>Read everything instead</source>
      <translation>代わりにすべて読む</translation>
    </message>
    <message>
      <source>Search instead</source>
      <translation>代わりに検索する</translation>
    </message>
    <message>
      <source>Ask again with other files…</source>
      <translation>別のファイルで質問…</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>なぜ？</translation>
    </message>
    <message>
      <source>{number} s</source>
      <comment>seconds</comment>
      <translation>{number} 秒</translation>
    </message>
    <message>
      <source>Quotes only</source>
      <translation>引用文のみ</translation>
    </message>
    <message>
      <source>Nearest passage</source>
      <translation>最も近い箇所</translation>
    </message>
    <message>
      <source>Nearest passages</source>
      <translation>最も近い箇所</translation>
    </message>
    <message>
      <source>partly supported</source>
      <translation>一部に裏付けあり</translation>
    </message>
    <message>
      <source>not in your files</source>
      <translation>お手元のファイルにはない</translation>
    </message>
    <message>
      <source>Reading {amount} to answer</source>
      <translation>回答のために{amount}を読んでいます</translation>
    </message>
    <message>
      <source>Reading {amount} to summarise it</source>
      <translation>要約のために{amount}を読んでいます</translation>
    </message>
    <message>
      <source>Reading {amount} to list what was asked for</source>
      <translation>求められた項目を挙げるために{amount}を読んでいます</translation>
    </message>
    <message>
      <source>Reading {amount} to count</source>
      <translation>数えるために{amount}を読んでいます</translation>
    </message>
    <message>
      <source>Reading {amount} to compare</source>
      <translation>比べるために{amount}を読んでいます</translation>
    </message>
    <message>
      <source>Sentences</source>
      <translation>文章</translation>
    </message>
    <message>
      <source>Bullet list</source>
      <translation>箇条書き</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表</translation>
    </message>
    <message>
      <source>JSON</source>
      <translation>JSON</translation>
    </message>
    <message>
      <source>Plain</source>
      <translation>ふつう</translation>
    </message>
    <message>
      <source>Brief</source>
      <translation>簡潔</translation>
    </message>
    <message>
      <source>Detailed</source>
      <translation>詳しく</translation>
    </message>
    <message>
      <source>In simple words</source>
      <translation>やさしい言葉で</translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln row(s) fully borne out by your files.</source>
      <translation>
        <numerusform>%Ln 行中 {number} 行がファイルで完全に裏付けられています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln part(s) fully borne out by your files.</source>
      <translation>
        <numerusform>%Ln 個の部分のうち {number} 個がファイルで完全に裏付けられています。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln sentence(s) fully borne out by your files.</source>
      <translation>
        <numerusform>%Ln 文のうち {number} 文がファイルで完全に裏付けられています。</numerusform>
      </translation>
    </message>
    <message>
      <source>All of it is borne out by your files.</source>
      <translation>すべてファイルで裏付けられています。</translation>
    </message>
    <message>
      <source>everything</source>
      <comment>what is read: Reading … to count</comment>
      <translation>すべて</translation>
    </message>
    <message>
      <source>This takes {duration}. It has begun, and goes on unless you say otherwise.</source>
      <translation>{duration}かかります。すでに始まっており、止めないかぎり続きます。</translation>
    </message>
    <message numerus="yes">
      <source>Read {pages} in %Ln file(s).</source>
      <translation>
        <numerusform>%Ln 個のファイルで {pages} を読みました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Read {pages}.</source>
      <translation>{pages} を読みました。</translation>
    </message>
    <message>
      <source>The rest was not read.</source>
      <translation>残りは読んでいません。</translation>
    </message>
    <message>
      <source>Answer finished: {sentence}</source>
      <translation>回答が完了しました：{sentence}</translation>
    </message>
    <message>
      <source>{file} has been changed or has gone since this answer.</source>
      <translation>この回答の後、{file} が変更されたか、なくなっています。</translation>
    </message>
    <message>
      <source>{files} have been changed or have gone since this answer.</source>
      <translation>この回答の後、{files} が変更されたか、なくなっています。</translation>
    </message>
    <message>
      <source>the only page</source>
      <comment>what is read: Reading … to count</comment>
      <translation>唯一のページ</translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s)</source>
      <comment>what is read: Reading … to count</comment>
      <translation>
        <numerusform>全 %Ln ページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s)</source>
      <translation>
        <numerusform>%Ln 個のファイル</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>all %Ln page(s) of {files}</source>
      <comment>{files} is “12 files”</comment>
      <translation>
        <numerusform>{files}の全 %Ln ページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} of %Ln page(s)</source>
      <translation>
        <numerusform>%Ln ページ中 {number} ページ</numerusform>
      </translation>
    </message>
    <message>
      <source>Copy the answer with its sources</source>
      <translation>回答を出典とともにコピー</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>コピーしました</translation>
    </message>
    <message>
      <source>Copy with footnotes</source>
      <translation>脚注付きでコピー</translation>
    </message>
    <message>
      <source>Copy as Markdown</source>
      <translation>Markdown としてコピー</translation>
    </message>
    <message>
      <source>Copy as plain text</source>
      <translation>プレーンテキストとしてコピー</translation>
    </message>
    <message>
      <source>Copy in another form</source>
      <translation>別の形式でコピー</translation>
    </message>
    <message>
      <source>No passage was found.</source>
      <translation>箇所は見つかりませんでした。</translation>
    </message>
    <message>
      <source>Why is another file not here?</source>
      <translation>別のファイルがここにないのはなぜ？</translation>
    </message>
    <message>
      <source>Searched for again in all your files, as they are now. The answer above was given before.</source>
      <translation>現在のすべてのファイルで検索し直しました。上の回答はその前のものです。</translation>
    </message>
    <message>
      <source>Passages found</source>
      <translation>見つかった箇所</translation>
    </message>
    <message>
      <source>{number}. {place}</source>
      <translation>{number}. {place}</translation>
    </message>
    <message>
      <source>{number}. {place}, cited as {markers}</source>
      <translation>{number}. {place}、引用番号 {markers}</translation>
    </message>
    <message>
      <source>Answer in JSON</source>
      <translation>JSON の回答</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>JSON をコピー</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Quote from {place}: {quote}</source>
      <translation>{place} からの引用文：{quote}</translation>
    </message>
    <message>
      <source>Good answer</source>
      <translation>良い回答</translation>
    </message>
    <message>
      <source>Good answer, pressed</source>
      <translation>良い回答、選択中</translation>
    </message>
    <message>
      <source>Bad answer</source>
      <translation>悪い回答</translation>
    </message>
    <message>
      <source>Bad answer, pressed</source>
      <translation>悪い回答、選択中</translation>
    </message>
    <message>
      <source>Pages read</source>
      <translation>読んだページ</translation>
    </message>
    <message>
      <source>Keep reading</source>
      <translation>読み続ける</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop reading</source>
      <translation>読むのを停止</translation>
    </message>
    <message>
      <source>Open the source</source>
      <translation>出典を開く</translation>
    </message>
    <message>
      <source>Copy the quote and where it stands</source>
      <translation>引用文と場所をコピー</translation>
    </message>
    <message>
      <source>Open in its own program</source>
      <translation>関連付けられたプログラムで開く</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>フォルダーで表示</translation>
    </message>
    <message>
      <source>The quote is copied.</source>
      <translation>引用文をコピーしました。</translation>
    </message>
    <message>
      <source>{file} cannot be opened in another program.</source>
      <translation>{file} を別のプログラムで開けません。</translation>
    </message>
    <message>
      <source>The folder of {file} cannot be shown.</source>
      <translation>{file} のフォルダーを表示できません。</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>Show more sources</source>
      <translation>出典をさらに表示</translation>
    </message>
    <message numerus="yes">
      <source>Show %Ln more source(s)</source>
      <translation>
        <numerusform>出典をあと %Ln 件表示</numerusform>
      </translation>
    </message>
    <message>
      <source>Open beside the conversation.</source>
      <translation>会話の横に開く。</translation>
    </message>
    <message>
      <source>Source {number}: {place}</source>
      <translation>出典 {number}：{place}</translation>
    </message>
    <message>
      <source>Searched for: {question}</source>
      <translation>検索した質問：{question}</translation>
    </message>
    <message>
      <source>Understood as: {question}</source>
      <translation>次のように解釈：{question}</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>編集</translation>
    </message>
    <message>
      <source>Edit what was searched for, and ask again</source>
      <translation>検索した内容を編集して、もう一度質問</translation>
    </message>
    <message>
      <source>Question to search for</source>
      <translation>検索する質問</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>キャンセル</translation>
    </message>
    <message>
      <source>Files last changed</source>
      <translation>ファイルの最終更新日</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>最初の日</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最後の日</translation>
    </message>
    <message>
      <source>From</source>
      <comment>the first of two days</comment>
      <translation>開始</translation>
    </message>
    <message>
      <source>To</source>
      <comment>the last of two days</comment>
      <translation>終了</translation>
    </message>
    <message>
      <source>{said}: {line}. {way_out}</source>
      <translation>{said}：{line}。{way_out}</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>ファイルを選ぶ</translation>
    </message>
    <message>
      <source>Name of a file, folder or collection</source>
      <translation>ファイル、フォルダー、コレクションの名前</translation>
    </message>
    <message>
      <source>Nothing in your library is called that.</source>
      <translation>ライブラリにその名前のものはありません。</translation>
    </message>
    <message>
      <source>Choose</source>
      <translation>選ぶ</translation>
    </message>
    <message>
      <source>Arrow keys move, Space ticks several, Enter chooses.</source>
      <translation>矢印キーで移動、スペースで複数チェック、Enter で決定。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln ticked</source>
      <comment>files in a list</comment>
      <translation>
        <numerusform>%Ln 件チェック済み</numerusform>
      </translation>
    </message>
    <message>
      <source>Form of the answers</source>
      <translation>回答の形式</translation>
    </message>
    <message>
      <source>Answer as usual</source>
      <translation>いつもどおり回答</translation>
    </message>
    <message>
      <source>Form of the answers: {form}</source>
      <translation>回答の形式：{form}</translation>
    </message>
    <message>
      <source>As usual</source>
      <translation>いつもどおり</translation>
    </message>
    <message>
      <source>Any type</source>
      <translation>すべての種類</translation>
    </message>
    <message>
      <source>Changed at any time</source>
      <translation>変更日を問わない</translation>
    </message>
    <message>
      <source>Changed between two days…</source>
      <translation>2 つの日付の間に変更…</translation>
    </message>
    <message>
      <source>Types and dates that questions go to</source>
      <translation>質問の対象となる種類と日付</translation>
    </message>
    <message>
      <source>Questions go only to: {limits}</source>
      <translation>質問の対象：{limits}</translation>
    </message>
    <message>
      <source>Limit to types and dates</source>
      <translation>種類と日付で限定</translation>
    </message>
    <message>
      <source>No limits</source>
      <translation>限定なし</translation>
    </message>
    <message>
      <source>Take it out</source>
      <translation>取り除く</translation>
    </message>
    <message>
      <source>For this question</source>
      <translation>この質問の対象</translation>
    </message>
    <message>
      <source>This question goes only to:</source>
      <translation>この質問の対象：</translation>
    </message>
    <message>
      <source>This question goes only to {name}</source>
      <translation>この質問の対象は {name} だけです</translation>
    </message>
    <message>
      <source>{name} in {place}</source>
      <translation>{name}（{place}）</translation>
    </message>
    <message>
      <source>Send</source>
      <translation>送信</translation>
    </message>
    <message>
      <source>Drop to add it, and ask about it</source>
      <translation>ドロップして追加し、それについて質問</translation>
    </message>
    <message>
      <source>Stop the answer (Esc)</source>
      <translation>回答を停止（Esc）</translation>
    </message>
    <message>
      <source>Send the question (Enter)</source>
      <translation>質問を送信（Enter）</translation>
    </message>
    <message>
      <source>Ask your files anything</source>
      <translation>ファイルに質問する</translation>
    </message>
    <message numerus="yes">
      <source>A question has room for %Ln character(s). Put longer texts into a file.</source>
      <translation>
        <numerusform>質問は %Ln 文字までです。長い文章はファイルにしてください。</numerusform>
      </translation>
    </message>
    <message>
      <source>Type @ to ask of one file, folder or collection.</source>
      <translation>@ を入力すると、特定のファイル、フォルダー、コレクションに質問できます。</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>質問</translation>
    </message>
    <message>
      <source>Ask everywhere</source>
      <translation>すべてのファイルに質問</translation>
    </message>
    <message>
      <source>Questions are limited</source>
      <translation>質問の範囲が限られています</translation>
    </message>
    <message>
      <source>Questions go to what is ticked in the library; to the chosen collection where nothing is.</source>
      <translation>質問の対象はライブラリでチェックしたもの、なければ選択中のコレクションです。</translation>
    </message>
    <message>
      <source>“{name}” is asked in any case: what it lies in is ticked.</source>
      <translation>「{name}」はすでに対象です。含んでいるものがチェックされています。</translation>
    </message>
    <message numerus="yes">
      <source>At most %Ln file(s) can be ticked one by one. Put them into a collection, and tick that.</source>
      <translation>
        <numerusform>個別にチェックできるのは %Ln 個までです。コレクションにまとめて、それをチェックしてください。</numerusform>
      </translation>
    </message>
    <message>
      <source>File {name} in {place}</source>
      <translation>ファイル {name}（{place}）</translation>
    </message>
    <message>
      <source>Folder {name} in {place}</source>
      <translation>フォルダー {name}（{place}）</translation>
    </message>
    <message>
      <source>Collection {name}</source>
      <translation>コレクション {name}</translation>
    </message>
    <message>
      <source>Collection</source>
      <translation>コレクション</translation>
    </message>
    <message>
      <source>{row}, ticked</source>
      <translation>{row}、チェック済み</translation>
    </message>
    <message>
      <source>Collections, folders and files</source>
      <translation>コレクション、フォルダー、ファイル</translation>
    </message>
    <message>
      <source>Conversation</source>
      <translation>会話</translation>
    </message>
    <message numerus="yes">
      <source>Show earlier (%Ln more question(s))</source>
      <translation>
        <numerusform>以前のものを表示（ほか %Ln 件の質問）</numerusform>
      </translation>
    </message>
    <message>
      <source>Add files to it from their menu, or ask everywhere.</source>
      <translation>ファイルのメニューから追加するか、すべてのファイルに質問してください。</translation>
    </message>
    <message>
      <source>“{name}” is empty</source>
      <translation>「{name}」は空です</translation>
    </message>
    <message>
      <source>Another answer is being written. Wait for it, or stop it with Esc.</source>
      <translation>別の回答を書いています。お待ちになるか、Esc で停止してください。</translation>
    </message>
    <message>
      <source>Answered in its own conversation: “{question}”</source>
      <translation>元の会話で回答しました：「{question}」</translation>
    </message>
    <message>
      <source>The answer to “{question}” could not be kept.</source>
      <translation>「{question}」への回答を保存できませんでした。</translation>
    </message>
    <message>
      <source>There is no answer to “{question}”: {reason}</source>
      <translation>「{question}」への回答はありません：{reason}</translation>
    </message>
    <message>
      <source>The conversation was deleted elsewhere. The question began a new one.</source>
      <translation>会話は別の場所で削除されました。この質問から新しい会話を始めました。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) with its/their answer(s) is/are erased from this computer for good. Your files are not touched.</source>
      <translation>
        <numerusform>%Ln 件の質問とその回答を、このコンピューターから完全に削除します。ファイルには触れません。</numerusform>
      </translation>
    </message>
    <message>
      <source>An answer is being written in it. Wait for it, or stop it, before deleting.</source>
      <translation>この会話では回答を書いています。終わるのを待つか、停止してから削除してください。</translation>
    </message>
    <message>
      <source>“{title}” is deleted.</source>
      <translation>「{title}」を削除しました。</translation>
    </message>
    <message>
      <source>Rename the conversation</source>
      <translation>会話名の変更</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>タイトル</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Delete “{title}”?</source>
      <translation>「{title}」を削除しますか？</translation>
    </message>
    <message>
      <source>Your questions and their answers are kept here until you delete them.</source>
      <translation>質問と回答は、削除するまでここに残ります。</translation>
    </message>
    <message>
      <source>No conversation holds these words.</source>
      <translation>これらの語を含む会話はありません。</translation>
    </message>
    <message>
      <source>Search conversations</source>
      <translation>会話を検索</translation>
    </message>
    <message>
      <source>Conversations</source>
      <translation>会話</translation>
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
      <translation>会話をエクスポート</translation>
    </message>
    <message>
      <source>Exporting {file}…</source>
      <translation>{file} をエクスポートしています…</translation>
    </message>
    <message>
      <source>it cannot be laid out</source>
      <translation>レイアウトできません</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} に書き込めません：{reason}。</translation>
    </message>
    <message>
      <source>Exported to {file}.</source>
      <translation>{file} にエクスポートしました。</translation>
    </message>
    <message>
      <source>New conversation</source>
      <translation>新しい会話</translation>
    </message>
    <message>
      <source>Rename, export or delete this conversation</source>
      <translation>この会話の名前変更、エクスポート、削除</translation>
    </message>
    <message>
      <source>Kept conversations, newest first</source>
      <translation>保存された会話（新しい順）</translation>
    </message>
    <message>
      <source>An answer is being written…</source>
      <translation>回答を書いています…</translation>
    </message>
    <message numerus="yes">
      <source>%Ln question(s) · {when}</source>
      <translation>
        <numerusform>質問 %Ln 件 · {when}</numerusform>
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
      <translation>名前を変更…</translation>
    </message>
    <message>
      <source>Export as</source>
      <translation>エクスポート形式</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>Jump to the newest answer</source>
      <translation>最新の回答へ移動</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Question: {question} ({limits})</source>
      <translation>質問：{question}（{limits}）</translation>
    </message>
    <message>
      <source>Question: {question}</source>
      <translation>質問：{question}</translation>
    </message>
    <message>
      <source>Add files or folders to the library, or drop them anywhere on this window.</source>
      <translation>ファイルやフォルダーをライブラリに追加するか、このウィンドウのどこかにドロップします。</translation>
    </message>
    <message>
      <source>Ask in plain words. The best passage appears at once, an answer after it.</source>
      <translation>ふつうの言葉で質問します。最良の箇所がすぐに現れ、続いて回答が出ます。</translation>
    </message>
    <message>
      <source>Click a citation to stand in front of the sentence it comes from.</source>
      <translation>引用をクリックすると、元の文が表示されます。</translation>
    </message>
    <message>
      <source>Ask your own files</source>
      <translation>自分のファイルに質問する</translation>
    </message>
    <message>
      <source>Nothing leaves this computer.</source>
      <translation>何もこのコンピューターの外に出ません。</translation>
    </message>
    <message>
      <source>The reason is told when the answer is finished.</source>
      <translation>理由は回答が終わってから示します。</translation>
    </message>
    <message>
      <source>Ask a question first: then Carrel can say why a file is not among its results.</source>
      <translation>まず質問してください。そうすれば、あるファイルが結果にない理由を示せます。</translation>
    </message>
    <message>
      <source>Which file did you expect?</source>
      <translation>どのファイルを期待していましたか？</translation>
    </message>
    <message>
      <source>{file}: {reason}</source>
      <translation>{file}：{reason}</translation>
    </message>
    <message>
      <source>Open the passage</source>
      <translation>箇所を開く</translation>
    </message>
    <message>
      <source>Its best passage</source>
      <translation>最良の箇所</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>何をしますか？</translation>
    </message>
    <message>
      <source>Find a command</source>
      <translation>コマンドを探す</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>コマンド</translation>
    </message>
    <message>
      <source>No command of this name.</source>
      <translation>その名前のコマンドはありません。</translation>
    </message>
    <message>
      <source>All commands</source>
      <translation>すべてのコマンド</translation>
    </message>
    <message>
      <source>Drop to add to your library</source>
      <translation>ドロップしてライブラリに追加</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>ライブラリ</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>出典</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>モデル</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>設定</translation>
    </message>
    <message>
      <source>Dark theme</source>
      <translation>ダークテーマ</translation>
    </message>
    <message>
      <source>Hide the pane: {name}</source>
      <translation>ペインを隠す：{name}</translation>
    </message>
    <message>
      <source>Show the pane: {name}</source>
      <translation>ペインを表示：{name}</translation>
    </message>
    <message>
      <source>Light theme</source>
      <translation>ライトテーマ</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute and waits now. Your library is safe.</source>
      <translation>エンジンが 1 分間に 3 回停止したため、待機しています。ライブラリは無事です。</translation>
    </message>
    <message>
      <source>Another Carrel uses this library, in a terminal perhaps. Close it, then try again.</source>
      <translation>別の Carrel がこのライブラリを使用しています（ターミナルかもしれません）。閉じてから、もう一度試してください。</translation>
    </message>
    <message>
      <source>The engine stopped and runs again. Your library is safe, the answer was cut off.</source>
      <translation>エンジンが停止しましたが、再び動いています。ライブラリは無事ですが、回答は途中で切れました。</translation>
    </message>
    <message>
      <source>The disk is full. Free some space: indexing goes on where it stopped, and nothing is lost.</source>
      <translation>ディスクがいっぱいです。空きを増やすと、インデックス作成は中断したところから続き、何も失われません。</translation>
    </message>
    <message>
      <source>The disk is full, so what you added is not in the library. Free some space, then try again.</source>
      <translation>ディスクがいっぱいなので、追加したものはライブラリに入っていません。空きを増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>もう一度試す</translation>
    </message>
    <message>
      <source>Report…</source>
      <translation>レポート…</translation>
    </message>
    <message>
      <source>Start it again</source>
      <translation>再び起動する</translation>
    </message>
    <message>
      <source>Engine stopped</source>
      <translation>エンジン停止</translation>
    </message>
    <message>
      <source>Show the file</source>
      <translation>ファイルを表示</translation>
    </message>
    <message>
      <source>Start with the defaults</source>
      <translation>既定値で始める</translation>
    </message>
    <message>
      <source>This desktop gives no program a key of its own. In its settings, bind a key to the command “carrel --quick”.</source>
      <translation>このデスクトップでは、プログラム独自のキーを割り当てられません。デスクトップの設定で「carrel --quick」コマンドにキーを割り当ててください。</translation>
    </message>
    <message>
      <source>{keys} cannot be used from other programs; choose Ctrl, Alt or Meta and a key.</source>
      <translation>{keys} はほかのプログラムからは使えません。Ctrl、Alt、Meta のいずれかとキーを選んでください。</translation>
    </message>
    <message>
      <source>Another program has the key {keys} already. Choose another one in the settings.</source>
      <translation>別のプログラムがすでにキー {keys} を使っています。設定で別のキーを選んでください。</translation>
    </message>
    <message>
      <source>The key {keys} cannot be asked for: the X11 library is missing on this computer.</source>
      <translation>キー {keys} を登録できません。このコンピューターに X11 ライブラリがありません。</translation>
    </message>
    <message>
      <source>Esc closes this window. The question is kept among your conversations.</source>
      <translation>Esc でこのウィンドウを閉じます。質問は会話の中に残ります。</translation>
    </message>
    <message>
      <source>Quick question</source>
      <translation>クイック質問</translation>
    </message>
    <message>
      <source>Close the quick question</source>
      <translation>クイック質問を閉じる</translation>
    </message>
    <message>
      <source>Open in Carrel</source>
      <translation>Carrel で開く</translation>
    </message>
    <message>
      <source>Everything can be done with the keyboard. Ctrl+K finds what has no key of its own.</source>
      <translation>すべてキーボードで操作できます。キーのない操作は Ctrl+K で探せます。</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>キーボードショートカット</translation>
    </message>
    <message>
      <source>{name}: {state}</source>
      <translation>{name}：{state}</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>このメッセージを閉じる</translation>
    </message>
    <message>
      <source>State of Carrel</source>
      <translation>Carrel の状態</translation>
    </message>
    <message>
      <source>This desktop has no tray, so Carrel cannot stay there.</source>
      <translation>このデスクトップにはトレイがないため、Carrel はそこに残れません。</translation>
    </message>
    <message>
      <source>Carrel goes on in the tray. Quit it from there, or with Ctrl+Q.</source>
      <translation>Carrel はトレイで動き続けます。そこから、または Ctrl+Q で終了できます。</translation>
    </message>
    <message>
      <source>Open Carrel</source>
      <translation>Carrel を開く</translation>
    </message>
    <message>
      <source>Quit Carrel</source>
      <translation>Carrel を終了</translation>
    </message>
    <message>
      <source>Go on indexing</source>
      <translation>インデックス作成を続ける</translation>
    </message>
    <message>
      <source>Pause indexing</source>
      <translation>インデックス作成を一時停止</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>新しいコレクション</translation>
    </message>
    <message>
      <source>Added to “{name}”.</source>
      <translation>「{name}」に追加しました。</translation>
    </message>
    <message>
      <source>“{name}” is a collection now.</source>
      <translation>「{name}」をコレクションにしました。</translation>
    </message>
    <message>
      <source>Removed from “{name}”.</source>
      <translation>「{name}」から外しました。</translation>
    </message>
    <message>
      <source>There is another collection called “{name}”.</source>
      <translation>「{name}」という別のコレクションがあります。</translation>
    </message>
    <message>
      <source>“{old}” is called “{new}” now.</source>
      <translation>「{old}」の名前を「{new}」に変更しました。</translation>
    </message>
    <message>
      <source>Rename the collection</source>
      <translation>コレクション名の変更</translation>
    </message>
    <message>
      <source>Name of the collection</source>
      <translation>コレクションの名前</translation>
    </message>
    <message>
      <source>Delete the collection “{name}”?</source>
      <translation>コレクション「{name}」を削除しますか？</translation>
    </message>
    <message>
      <source>Its files stay in the library and on disk.</source>
      <translation>ファイルはライブラリにもディスクにも残ります。</translation>
    </message>
    <message>
      <source>Details of the file</source>
      <translation>ファイルの詳細</translation>
    </message>
    <message>
      <source>Close the details</source>
      <translation>詳細を閉じる</translation>
    </message>
    <message>
      <source>Open here</source>
      <translation>ここで開く</translation>
    </message>
    <message>
      <source>Read this file again</source>
      <translation>このファイルを読み直す</translation>
    </message>
    <message>
      <source>Forget this file…</source>
      <translation>このファイルを外す…</translation>
    </message>
    <message>
      <source>Details of {name}</source>
      <translation>{name} の詳細</translation>
    </message>
    <message>
      <source>Not read yet: indexing was stopped.</source>
      <translation>未読：インデックス作成が止められました。</translation>
    </message>
    <message>
      <source>{name}: {value}.</source>
      <translation>{name}：{value}。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies) elsewhere in the library:</source>
      <translation>
        <numerusform>ライブラリの別の場所に %Ln 個のコピー：</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %Ln more</source>
      <comment>copies of a file</comment>
      <translation>
        <numerusform>ほか %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>テキスト</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>ウェブページ</translation>
    </message>
    <message>
      <source>Text document</source>
      <translation>文書</translation>
    </message>
    <message>
      <source>Slides</source>
      <translation>スライド</translation>
    </message>
    <message>
      <source>Spreadsheet</source>
      <translation>スプレッドシート</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>メール</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>本</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>データ</translation>
    </message>
    <message>
      <source>Notebook</source>
      <translation>ノートブック</translation>
    </message>
    <message>
      <source>Source code</source>
      <translation>ソースコード</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>画像</translation>
    </message>
    <message>
      <source>{kind}, {size}</source>
      <translation>{kind}、{size}</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>種類</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>サイズ</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>フォルダー</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>分量</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>言語</translation>
    </message>
    <message>
      <source>Text quality</source>
      <translation>テキストの品質</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>認識</translation>
    </message>
    <message>
      <source>Indexed</source>
      <translation>インデックス済み</translation>
    </message>
    <message>
      <source>good</source>
      <comment>text</comment>
      <translation>良い</translation>
    </message>
    <message>
      <source>fair</source>
      <comment>text</comment>
      <translation>ふつう</translation>
    </message>
    <message>
      <source>poor</source>
      <comment>text</comment>
      <translation>悪い</translation>
    </message>
    <message numerus="yes">
      <source>%Ln passage(s)</source>
      <translation>
        <numerusform>%Ln か所</numerusform>
      </translation>
    </message>
    <message>
      <source>all pages, from pictures</source>
      <translation>全ページ、画像から</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s), from pictures</source>
      <translation>
        <numerusform>%Ln ページ、画像から</numerusform>
      </translation>
    </message>
    <message>
      <source>Files in the library</source>
      <translation>ライブラリのファイル</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <translation>{name}、{state}</translation>
    </message>
    <message>
      <source>Indexing progress</source>
      <translation>インデックス作成の進行状況</translation>
    </message>
    <message>
      <source>File at hand</source>
      <translation>処理中のファイル</translation>
    </message>
    <message>
      <source>Stop indexing</source>
      <translation>インデックス作成を停止</translation>
    </message>
    <message>
      <source>Stop indexing; it can go on later</source>
      <translation>インデックス作成を停止（後で続けられます）</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>再試行</translation>
    </message>
    <message>
      <source>Retry failed files</source>
      <translation>失敗したファイルを再試行</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>続ける</translation>
    </message>
    <message>
      <source>Index the stopped files</source>
      <translation>停止したファイルのインデックスを作成</translation>
    </message>
    <message>
      <source>Resume indexing</source>
      <translation>インデックス作成を再開</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read</source>
      <translation>
        <numerusform>%Ln 個のファイルを読み込めませんでした</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) not read: stopped</source>
      <translation>
        <numerusform>%Ln 個のファイルが未読：停止</numerusform>
      </translation>
    </message>
    <message>
      <source>{words}. Shows them</source>
      <translation>{words}。一覧を表示</translation>
    </message>
    <message>
      <source>Paused at {progress}</source>
      <translation>一時停止中：{progress}</translation>
    </message>
    <message>
      <source>Indexing is paused</source>
      <translation>インデックス作成は一時停止中です</translation>
    </message>
    <message>
      <source>{progress}, {left}</source>
      <translation>{progress}、{left}</translation>
    </message>
    <message>
      <source>Nothing on disk is touched. Answers that were made from it leave the conversations too.</source>
      <translation>ディスク上のものには触れません。これをもとにした回答は会話からも消えます。</translation>
    </message>
    <message>
      <source>Adding {names} to your library.</source>
      <translation>{names} をライブラリに追加しています。</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>外す</translation>
    </message>
    <message numerus="yes">
      <source>Take %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>%Ln 個のファイルをライブラリから外しますか？</numerusform>
      </translation>
    </message>
    <message>
      <source>Take this file out of the library?</source>
      <translation>このファイルをライブラリから外しますか？</translation>
    </message>
    <message numerus="yes">
      <source>Take this folder and its %Ln file(s) out of the library?</source>
      <translation>
        <numerusform>このフォルダーと %Ln 個のファイルをライブラリから外しますか？</numerusform>
      </translation>
    </message>
    <message>
      <source>What Carrel can read</source>
      <translation>Carrel が読めるファイル</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>すべてのファイル</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>ファイルを追加</translation>
    </message>
    <message>
      <source>Add a folder</source>
      <translation>フォルダーを追加</translation>
    </message>
    <message numerus="yes">
      <source>%Ln file(s) could not be read.</source>
      <translation>
        <numerusform>%Ln 個のファイルを読み込めませんでした。</numerusform>
      </translation>
    </message>
    <message>
      <source>There was nothing to free.</source>
      <translation>解放できるものはありませんでした。</translation>
    </message>
    <message>
      <source>Freed {size}.</source>
      <translation>{size} を解放しました。</translation>
    </message>
    <message>
      <source>Drop files or folders here</source>
      <translation>ここにファイルやフォルダーをドロップ</translation>
    </message>
    <message>
      <source>PDF, Office files, web pages, mail, books, pictures, and more. They stay in place.</source>
      <translation>PDF、Office ファイル、ウェブページ、メール、本、画像など。元の場所に残ります。</translation>
    </message>
    <message>
      <source>Try the sample library</source>
      <translation>サンプルライブラリを試す</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>ファイルを追加…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>ファイル</translation>
    </message>
    <message>
      <source>Add folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>Filter files</source>
      <translation>ファイルを絞り込む</translation>
    </message>
    <message>
      <source>Words of names and folders, in any order</source>
      <translation>名前やフォルダーの語（順不同）</translation>
    </message>
    <message>
      <source>Filter files by name or folder</source>
      <translation>ファイルを名前やフォルダーで絞り込む</translation>
    </message>
    <message>
      <source>Show all sections</source>
      <translation>すべてのセクションを表示</translation>
    </message>
    <message>
      <source>Show only the chosen section</source>
      <translation>選択したセクションだけを表示</translation>
    </message>
    <message>
      <source>Ask only this file</source>
      <translation>このファイルだけに質問</translation>
    </message>
    <message>
      <source>Ask only these files</source>
      <translation>これらのファイルだけに質問</translation>
    </message>
    <message>
      <source>Tick or untick</source>
      <translation>チェックする／外す</translation>
    </message>
    <message>
      <source>Remove from “{name}”</source>
      <translation>「{name}」から外す</translation>
    </message>
    <message>
      <source>Forget…</source>
      <translation>外す…</translation>
    </message>
    <message>
      <source>Ask only this folder</source>
      <translation>このフォルダーだけに質問</translation>
    </message>
    <message>
      <source>Forget this folder…</source>
      <translation>このフォルダーを外す…</translation>
    </message>
    <message>
      <source>Ask only this collection</source>
      <translation>このコレクションだけに質問</translation>
    </message>
    <message>
      <source>Delete this collection…</source>
      <translation>このコレクションを削除…</translation>
    </message>
    <message>
      <source>Retry all</source>
      <translation>すべて再試行</translation>
    </message>
    <message>
      <source>Untick all</source>
      <translation>すべてのチェックを外す</translation>
    </message>
    <message>
      <source>Add to a collection</source>
      <translation>コレクションに追加</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>新しいコレクション…</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>フィルターを解除</translation>
    </message>
    <message>
      <source>Show all files</source>
      <translation>すべてのファイルを表示</translation>
    </message>
    <message>
      <source>No file here has “{words}” in its name or folder.</source>
      <translation>名前やフォルダーに「{words}」を含むファイルはここにありません。</translation>
    </message>
    <message>
      <source>There are no files here.</source>
      <translation>ここにはファイルがありません。</translation>
    </message>
    <message>
      <source>Opening your library…</source>
      <translation>ライブラリを開いています…</translation>
    </message>
    <message>
      <source>changed in the past week</source>
      <translation>過去 1 週間に変更</translation>
    </message>
    <message>
      <source>changed in the past month</source>
      <translation>過去 1 か月に変更</translation>
    </message>
    <message>
      <source>changed in the past year</source>
      <translation>過去 1 年に変更</translation>
    </message>
    <message>
      <source>changed {first} to {last}</source>
      <translation>{first}〜{last} に変更</translation>
    </message>
    <message>
      <source>changed since {day}</source>
      <translation>{day} 以降に変更</translation>
    </message>
    <message>
      <source>changed until {day}</source>
      <translation>{day} までに変更</translation>
    </message>
    <message numerus="yes">
      <source>{name} and %Ln more</source>
      <comment>one of several files</comment>
      <translation>
        <numerusform>{name}、ほか %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>Only in {place} · {limits}</source>
      <translation>{place} のみ · {limits}</translation>
    </message>
    <message>
      <source>Only in {place}</source>
      <translation>{place} のみ</translation>
    </message>
    <message>
      <source>Only {limits}</source>
      <comment>kinds of files</comment>
      <translation>{limits} のみ</translation>
    </message>
    <message>
      <source>Only files {limits}</source>
      <translation>{limits}されたファイルのみ</translation>
    </message>
    <message>
      <source>Folder {name}</source>
      <translation>フォルダー {name}</translation>
    </message>
    <message>
      <source>Sections of the library</source>
      <translation>ライブラリのセクション</translation>
    </message>
    <message>
      <source>Could not be read ({number})</source>
      <translation>読み込み失敗（{number}）</translation>
    </message>
    <message>
      <source>Stopped ({number})</source>
      <translation>停止（{number}）</translation>
    </message>
    <message>
      <source>Ticked ({number})</source>
      <translation>チェック済み（{number}）</translation>
    </message>
    <message>
      <source>{path}
Changes are followed while Carrel is open.</source>
      <translation>{path}
Carrel を開いている間、変更を追跡します。</translation>
    </message>
    <message>
      <source>Collection: {name}
While it is chosen and nothing is ticked, questions go only to it.</source>
      <translation>コレクション：{name}
選択中で何もチェックされていない間、質問はこれだけが対象です。</translation>
    </message>
    <message>
      <source>Questions go only to what is ticked.</source>
      <translation>質問の対象はチェックしたものだけです。</translation>
    </message>
    <message numerus="yes">
      <source>Asking only %Ln ticked</source>
      <comment>files in the library</comment>
      <translation>
        <numerusform>チェックした %Ln 件だけに質問</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing is ticked</source>
      <translation>何もチェックされていません</translation>
    </message>
    <message>
      <source>The engine stopped unexpectedly and is starting again.</source>
      <translation>エンジンが予期せず停止し、再起動しています。</translation>
    </message>
    <message>
      <source>Ask again in a moment; your library is safe.</source>
      <translation>少し待ってからもう一度質問してください。ライブラリは無事です。</translation>
    </message>
    <message>
      <source>The engine starts anew with the changed settings.</source>
      <translation>変更した設定でエンジンを起動し直しています。</translation>
    </message>
    <message>
      <source>The engine stopped three times within a minute.</source>
      <translation>エンジンが 1 分間に 3 回停止しました。</translation>
    </message>
    <message>
      <source>The engine cannot be started: {program}</source>
      <translation>エンジンを起動できません：{program}</translation>
    </message>
    <message>
      <source>The engine said something that was not understood: {reason}</source>
      <translation>エンジンから解釈できない応答がありました：{reason}</translation>
    </message>
    <message>
      <source>The engine is not running.</source>
      <translation>エンジンが動いていません。</translation>
    </message>
    <message>
      <source>Click a citation, or open a file of the library, to see it here.</source>
      <translation>引用をクリックするか、ライブラリのファイルを開くと、ここに表示されます。</translation>
    </message>
    <message>
      <source>The settings cannot be saved: {reason}.</source>
      <translation>設定を保存できません：{reason}。</translation>
    </message>
    <message>
      <source>The damaged settings cannot be set aside: {reason}.</source>
      <translation>壊れた設定を退避できません：{reason}。</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>ウィンドウ</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>ヘルプ</translation>
    </message>
    <message>
      <source>Only files on this computer can be added; {address} was left out.</source>
      <translation>追加できるのはこのコンピューターのファイルだけです。{address} は除外しました。</translation>
    </message>
    <message numerus="yes">
      <source>Only files on this computer can be added; %Ln address(es) were left out.</source>
      <translation>
        <numerusform>追加できるのはこのコンピューターのファイルだけです。%Ln 件のアドレスは除外しました。</numerusform>
      </translation>
    </message>
    <message>
      <source>Text cannot be added by itself. Save it as a file, and drop that.</source>
      <translation>テキストだけでは追加できません。ファイルに保存してからドロップしてください。</translation>
    </message>
    <message>
      <source>There is no file in what was dropped.</source>
      <translation>ドロップしたものの中にファイルがありません。</translation>
    </message>
    <message>
      <source>Today, {time}</source>
      <translation>今日 {time}</translation>
    </message>
    <message>
      <source>Yesterday, {time}</source>
      <translation>昨日 {time}</translation>
    </message>
    <message>
      <source>There is no file on the clipboard.</source>
      <translation>クリップボードにファイルがありません。</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>消去</translation>
    </message>
    <message>
      <source>Something went wrong in the window. A report can be copied from “Report about Carrel”.</source>
      <translation>ウィンドウで問題が起きました。「Carrel についてのレポート」からレポートをコピーできます。</translation>
    </message>
    <message>
      <source>Something went wrong in the window. Carrel goes on, and nothing is lost.</source>
      <translation>ウィンドウで問題が起きました。Carrel は動き続け、何も失われていません。</translation>
    </message>
    <message>
      <source>What is running here, and what has failed since the window was opened.</source>
      <translation>ここで動いているものと、ウィンドウを開いてから失敗したもの。</translation>
    </message>
    <message>
      <source>It holds no text of your files, no names of files, and no questions. Nothing is sent: copy it where you want it.</source>
      <translation>ファイルの文章、ファイル名、質問は含まれません。何も送信されないので、必要な場所にコピーしてください。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>レポート</translation>
    </message>
    <message>
      <source>Something went wrong</source>
      <translation>問題が起きました</translation>
    </message>
    <message>
      <source>Report about Carrel</source>
      <translation>Carrel についてのレポート</translation>
    </message>
    <message>
      <source>The report</source>
      <translation>レポートの内容</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>レポートをコピー</translation>
    </message>
    <message>
      <source>Copied.</source>
      <translation>コピーしました。</translation>
    </message>
    <message>
      <source>Search and quotes already work.</source>
      <translation>検索と引用文はもう使えます。</translation>
    </message>
    <message>
      <source>Without a network, a model file (GGUF) that you have can be added under Models.</source>
      <translation>ネットワークがなくても、手元のモデルファイル（GGUF）を「モデル」から追加できます。</translation>
    </message>
    <message>
      <source>Install a language model</source>
      <translation>言語モデルをインストール</translation>
    </message>
    <message>
      <source>Download progress</source>
      <translation>ダウンロードの進行状況</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>インストール</translation>
    </message>
    <message>
      <source>Add your own file…</source>
      <translation>手元のファイルを追加…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>後で</translation>
    </message>
    <message>
      <source>Answers are written by {model}.</source>
      <translation>回答は {model} が書きます。</translation>
    </message>
    <message>
      <source>{size}, licence {licence}.</source>
      <translation>{size}、ライセンス {licence}。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>再開</translation>
    </message>
    <message>
      <source>Reads and writes for some seconds. A token is a word, or a part of one.</source>
      <translation>数秒間、読み書きします。トークンは語、または語の一部です。</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>おすすめ</translation>
    </message>
    <message>
      <source>Your own file</source>
      <translation>手元のファイル</translation>
    </message>
    <message>
      <source>In memory</source>
      <translation>メモリに読み込み済み</translation>
    </message>
    <message>
      <source>Progress of {model}</source>
      <translation>{model} の進行状況</translation>
    </message>
    <message>
      <source>Unload</source>
      <translation>メモリから解放</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>削除…</translation>
    </message>
    <message>
      <source>{model} is installed.</source>
      <translation>{model} をインストールしました。</translation>
    </message>
    <message>
      <source>Measuring…</source>
      <translation>測定中…</translation>
    </message>
    <message>
      <source>Measure speed</source>
      <translation>速度を測る</translation>
    </message>
    <message>
      <source>Answer with {model}</source>
      <translation>{model} で回答</translation>
    </message>
    <message>
      <source>{action}: {model}</source>
      <comment>a button of one of several models</comment>
      <translation>{action}：{model}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>削除</translation>
    </message>
    <message>
      <source>Remove {model}?</source>
      <translation>{model} を削除しますか？</translation>
    </message>
    <message>
      <source>Carrel has not tried this model: it is only as good as where it comes from.</source>
      <translation>このモデルは Carrel では試していません。良し悪しは入手元しだいです。</translation>
    </message>
    <message>
      <source>Downloading: {done} of {total}</source>
      <translation>ダウンロード中：{done} / {total}</translation>
    </message>
    <message>
      <source>Copying: {done} of {total}</source>
      <translation>コピー中：{done} / {total}</translation>
    </message>
    <message>
      <source>Checking: {done} of {total}</source>
      <translation>確認中：{done} / {total}</translation>
    </message>
    <message>
      <source>{memory} of memory, {free} of it free</source>
      <translation>メモリ {memory}（空き {free}）</translation>
    </message>
    <message numerus="yes">
      <source>%Ln processor core(s)</source>
      <translation>
        <numerusform>プロセッサーコア %Ln 個</numerusform>
      </translation>
    </message>
    <message>
      <source>{gpu} is not used: models run on the processor</source>
      <translation>{gpu} は使用しません：モデルはプロセッサーで動作します</translation>
    </message>
    <message>
      <source>no graphics processor is used: models run on the processor</source>
      <translation>グラフィックスプロセッサーは使用しません：モデルはプロセッサーで動作します</translation>
    </message>
    <message>
      <source>This computer: {facts}</source>
      <translation>このコンピューター：{facts}</translation>
    </message>
    <message>
      <source>Carrel takes {used} now, with {model} loaded.</source>
      <translation>Carrel は現在 {used} を使用中（{model} を読み込み済み）。</translation>
    </message>
    <message>
      <source>Carrel takes {used} now. No model is loaded.</source>
      <translation>Carrel は現在 {used} を使用中。モデルは読み込まれていません。</translation>
    </message>
    <message>
      <source>{size} on disk</source>
      <translation>ディスク上で {size}</translation>
    </message>
    <message>
      <source>Fits this computer: needs {memory} of memory</source>
      <translation>このコンピューターで動きます：メモリ {memory} が必要</translation>
    </message>
    <message>
      <source>Licence: {licence}</source>
      <translation>ライセンス：{licence}</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, more than this computer has</source>
      <translation>メモリ {memory} が必要で、このコンピューターの容量を超えます</translation>
    </message>
    <message>
      <source>Needs {memory} of memory, this computer has {has}</source>
      <translation>メモリ {memory} が必要ですが、このコンピューターは {has} です</translation>
    </message>
    <message>
      <source>Reads {reads}, writes {writes} tokens a second here</source>
      <translation>ここでは毎秒 {reads} トークンを読み、{writes} トークンを書きます</translation>
    </message>
    <message>
      <source>Damaged: remove it and install it again</source>
      <translation>破損：削除してもう一度インストールしてください</translation>
    </message>
    <message>
      <source>Installing…</source>
      <translation>インストール中…</translation>
    </message>
    <message>
      <source>Installed</source>
      <translation>インストール済み</translation>
    </message>
    <message>
      <source>{arrived} of {size} are here</source>
      <translation>{size} のうち {arrived} が届いています</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>未インストール</translation>
    </message>
    <message>
      <source>This deletes Carrel's copy and frees {size}. The file it was made of stays.</source>
      <translation>Carrel のコピーを削除し、{size} を解放します。元のファイルは残ります。</translation>
    </message>
    <message>
      <source>This deletes the {size} of it that are here.</source>
      <translation>届いている {size} を削除します。</translation>
    </message>
    <message>
      <source>This frees {size}. It can be installed again.</source>
      <translation>{size} を解放します。後で再インストールできます。</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>起動中…</translation>
    </message>
    <message>
      <source>{size} a second</source>
      <translation>毎秒 {size}</translation>
    </message>
    <message>
      <source>Models write the answers. They are fetched once, checked, and then run on this computer.</source>
      <translation>モデルが回答を書きます。一度だけ取得して確認し、その後はこのコンピューターで動きます。</translation>
    </message>
    <message>
      <source>Only language models in GGUF files (*.gguf) can be added here.</source>
      <translation>ここに追加できるのは GGUF ファイル（*.gguf）の言語モデルだけです。</translation>
    </message>
    <message>
      <source>Models are added one at a time.</source>
      <translation>モデルは一つずつ追加されます。</translation>
    </message>
    <message>
      <source>Looking which models are here…</source>
      <translation>どのモデルがあるか調べています…</translation>
    </message>
    <message>
      <source>None: show quotes only</source>
      <translation>なし：引用文だけを表示</translation>
    </message>
    <message>
      <source>Answer with quotes only, without a model</source>
      <translation>モデルを使わず、引用文だけで回答</translation>
    </message>
    <message>
      <source>Progress of your own file</source>
      <translation>手元のファイルの進行状況</translation>
    </message>
    <message>
      <source>Cancel adding your own file</source>
      <translation>手元のファイルの追加を取り消す</translation>
    </message>
    <message>
      <source>Add your own file</source>
      <translation>手元のファイルを追加</translation>
    </message>
    <message>
      <source>Language models (*.gguf)</source>
      <translation>言語モデル (*.gguf)</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>確認中…</translation>
    </message>
    <message>
      <source>Check the files</source>
      <translation>ファイルを確認</translation>
    </message>
    <message>
      <source>Reads every installed model and compares it with its SHA-256.</source>
      <translation>インストール済みの各モデルを読み、SHA-256 と照合します。</translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) damaged: remove and install again.</source>
      <translation>
        <numerusform>%Ln 個のモデルが破損：削除してもう一度インストールしてください。</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln model(s) checked: all as they should be.</source>
      <translation>
        <numerusform>%Ln 個のモデルを確認：異常なし。</numerusform>
      </translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>システムに合わせる</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>ライト</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>ダーク</translation>
    </message>
    <message>
      <source>Wait for the mains</source>
      <translation>電源につながるまで待つ</translation>
    </message>
    <message>
      <source>Light, dark, or as the rest of this computer.</source>
      <translation>ライト、ダーク、またはこのコンピューターに合わせます。</translation>
    </message>
    <message>
      <source>Counts when Carrel is started again.</source>
      <translation>Carrel を再起動すると有効になります。</translation>
    </message>
    <message>
      <source>Who writes the answers. Other models can be had under Models.</source>
      <translation>回答を書くモデル。ほかのモデルは「モデル」で入手できます。</translation>
    </message>
    <message>
      <source>Indexing goes on, and Carrel is back at once.</source>
      <translation>インデックス作成は続き、Carrel をすぐに呼び出せます。</translation>
    </message>
    <message>
      <source>Press the keys that are to open a small question window anywhere.</source>
      <translation>どこからでも小さな質問ウィンドウを開くキーを押してください。</translation>
    </message>
    <message>
      <source>Larger files are refused.</source>
      <translation>これより大きいファイルは受け付けません。</translation>
    </message>
    <message>
      <source>Takes some seconds a page, only where a page has no text of its own.</source>
      <translation>テキストのないページだけ、1 ページに数秒かかります。</translation>
    </message>
    <message>
      <source>What indexing does while this computer is not plugged in.</source>
      <translation>このコンピューターが電源につながれていない間のインデックス作成。</translation>
    </message>
    <message>
      <source>Frees disk space, and leaves no trace of what was forgotten or deleted.</source>
      <translation>ディスクの空きを増やし、外したものや削除したものの痕跡を残しません。</translation>
    </message>
    <message>
      <source>What is changed about reading files counts once this is closed: the engine starts anew.</source>
      <translation>ファイルの読み込みに関する変更は、閉じるとエンジンが再起動して有効になります。</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>外観</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>テーマ</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>回答</translation>
    </message>
    <message>
      <source>Answers by</source>
      <translation>回答するモデル</translation>
    </message>
    <message>
      <source>At hand</source>
      <translation>すぐ使う</translation>
    </message>
    <message>
      <source>Tray</source>
      <translation>トレイ</translation>
    </message>
    <message>
      <source>Stay in the tray when the window is closed</source>
      <translation>ウィンドウを閉じてもトレイに残る</translation>
    </message>
    <message>
      <source>Reading files</source>
      <translation>ファイルの読み込み</translation>
    </message>
    <message>
      <source>Scans</source>
      <translation>スキャン</translation>
    </message>
    <message>
      <source>Recognise text in scans and pictures</source>
      <translation>スキャンや画像の文字を認識する</translation>
    </message>
    <message>
      <source>On battery</source>
      <translation>バッテリー使用時</translation>
    </message>
    <message>
      <source>Largest file</source>
      <translation>最大のファイル</translation>
    </message>
    <message>
      <source>Tidy up the library</source>
      <translation>ライブラリを整理</translation>
    </message>
    <message>
      <source>Result of tidying up</source>
      <translation>整理の結果</translation>
    </message>
    <message>
      <source>Disk space</source>
      <translation>ディスク容量</translation>
    </message>
    <message>
      <source>The best that is installed</source>
      <translation>インストール済みで最良のもの</translation>
    </message>
    <message>
      <source>None: quotes only</source>
      <translation>なし：引用文のみ</translation>
    </message>
    <message>
      <source>Tidying up…</source>
      <translation>整理中…</translation>
    </message>
    <message>
      <source> MB</source>
      <comment>after a number</comment>
      <translation> MB</translation>
    </message>
    <message>
      <source>Reset to default: {setting}</source>
      <translation>既定値に戻す：{setting}</translation>
    </message>
    <message>
      <source>Find in this source</source>
      <translation>この出典内を検索</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>前の一致</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>次の一致</translation>
    </message>
    <message>
      <source>Close the search</source>
      <translation>検索を閉じる</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Go to a page: its number or its name</source>
      <translation>ページへ移動：番号または名前</translation>
    </message>
    <message>
      <source>Previous cited passage</source>
      <translation>前の引用箇所</translation>
    </message>
    <message>
      <source>Next cited passage</source>
      <translation>次の引用箇所</translation>
    </message>
    <message>
      <source>Passage {number} of {count}</source>
      <translation>引用箇所 {number} / {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln cited passage(s)</source>
      <translation>
        <numerusform>引用箇所 %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>This file has no outline.</source>
      <translation>このファイルにはアウトラインがありません。</translation>
    </message>
    <message>
      <source>Reading the outline…</source>
      <translation>アウトラインを読み込み中…</translation>
    </message>
    <message>
      <source>The outline of this file cannot be read.</source>
      <translation>このファイルのアウトラインを読み込めません。</translation>
    </message>
    <message>
      <source>Outline of the file</source>
      <translation>ファイルのアウトライン</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>コピー</translation>
    </message>
    <message>
      <source>Copy with its source</source>
      <translation>出典とともにコピー</translation>
    </message>
    <message>
      <source>Select this page</source>
      <translation>このページを選択</translation>
    </message>
    <message>
      <source>Links on this page</source>
      <translation>このページのリンク</translation>
    </message>
    <message>
      <source>Page {page}</source>
      <translation>ページ {page}</translation>
    </message>
    <message>
      <source>PDF pages</source>
      <translation>PDF のページ</translation>
    </message>
    <message>
      <source>Page {page}, cited passage: {quote}
Text of the page: {text}</source>
      <translation>ページ {page}、引用箇所：{quote}
ページのテキスト：{text}</translation>
    </message>
    <message>
      <source>Page {page}. Text of the page: {text}</source>
      <translation>ページ {page}。ページのテキスト：{text}</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>ページ</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>アウトライン</translation>
    </message>
    <message>
      <source>Pages of the file</source>
      <translation>ファイルのページ</translation>
    </message>
    <message>
      <source>Recognised text: {text}</source>
      <translation>認識されたテキスト：{text}</translation>
    </message>
    <message>
      <source>part {number} of {count}</source>
      <translation>パート {number} / {count}</translation>
    </message>
    <message>
      <source>Text of the source</source>
      <translation>出典のテキスト</translation>
    </message>
    <message>
      <source>Cited passage: {text}</source>
      <translation>引用箇所：{text}</translation>
    </message>
    <message>
      <source>Find in the source</source>
      <translation>出典内を検索</translation>
    </message>
    <message>
      <source>Go to a page…</source>
      <translation>ページへ移動…</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>拡大</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>縮小</translation>
    </message>
    <message>
      <source>Fit the width</source>
      <translation>幅に合わせる</translation>
    </message>
    <message>
      <source>Fit the page</source>
      <translation>ページに合わせる</translation>
    </message>
    <message>
      <source>Show or hide pages and outline</source>
      <translation>ページとアウトラインの表示を切り替え</translation>
    </message>
    <message>
      <source>Copy the selection with its source</source>
      <translation>選択範囲を出典とともにコピー</translation>
    </message>
    <message>
      <source>Open the source in its own program</source>
      <translation>出典を関連付けられたプログラムで開く</translation>
    </message>
    <message>
      <source>Show the source in its folder</source>
      <translation>出典をフォルダーで表示</translation>
    </message>
    <message>
      <source>“{text}” ({file}, {place})</source>
      <translation>「{text}」（{file}、{place}）</translation>
    </message>
    <message>
      <source>“{text}” ({file})</source>
      <translation>「{text}」（{file}）</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>アドレスをコピー</translation>
    </message>
    <message>
      <source>Nothing found</source>
      <translation>見つかりません</translation>
    </message>
    <message>
      <source>{here} of more than {count}</source>
      <translation>{here} / {count} 件超</translation>
    </message>
    <message>
      <source>More than {count}</source>
      <translation>{count} 件超</translation>
    </message>
    <message>
      <source>{here} of {count}</source>
      <translation>{here} / {count}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln match(es)</source>
      <translation>
        <numerusform>%Ln 件一致</numerusform>
      </translation>
    </message>
    <message>
      <source>Pages and outline</source>
      <translation>ページとアウトライン</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>前のページ</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>次のページ</translation>
    </message>
    <message>
      <source>Show the text</source>
      <translation>テキストを表示</translation>
    </message>
    <message>
      <source>Close the source</source>
      <translation>出典を閉じる</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent}%</translation>
    </message>
    <message>
      <source>Zoom: {percent} %</source>
      <translation>ズーム：{percent}%</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>実際のサイズ</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>ズーム</translation>
    </message>
    <message>
      <source>Dismiss this notice</source>
      <translation>このお知らせを閉じる</translation>
    </message>
    <message>
      <source>The file is no longer on disk. This is the text as it was indexed.</source>
      <translation>ファイルはもうディスクにありません。これはインデックス作成時のテキストです。</translation>
    </message>
    <message>
      <source>The file has changed since it was indexed. This is the text as it was then.</source>
      <translation>インデックス作成後にファイルが変更されています。これは当時のテキストです。</translation>
    </message>
    <message>
      <source>The file cannot be shown as PDF. This is its text.</source>
      <translation>ファイルを PDF として表示できません。これはそのテキストです。</translation>
    </message>
    <message>
      <source>The file is protected by a password. This is its text as far as it is known.</source>
      <translation>ファイルはパスワードで保護されています。わかっている範囲のテキストを示します。</translation>
    </message>
    <message>
      <source>The file has no pages that could be shown. This is its text.</source>
      <translation>表示できるページがありません。これはそのテキストです。</translation>
    </message>
    <message>
      <source>The picture cannot be shown. This is the text that was recognised in it.</source>
      <translation>画像を表示できません。これは認識されたテキストです。</translation>
    </message>
    <message>
      <source>This page is a picture. Its text has not been recognised.</source>
      <translation>このページは画像です。テキストは認識されていません。</translation>
    </message>
    <message>
      <source>The stored text of this page has changed; the passage cannot be marked.</source>
      <translation>このページの保存テキストが変わったため、箇所に印を付けられません。</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>読み込み中…</translation>
    </message>
    <message>
      <source>No program could be started for this file.</source>
      <translation>このファイルのプログラムを起動できませんでした。</translation>
    </message>
    <message>
      <source>The folder could not be shown.</source>
      <translation>フォルダーを表示できませんでした。</translation>
    </message>
    <message>
      <source>There is no page “{page}” in this file.</source>
      <translation>このファイルに「{page}」ページはありません。</translation>
    </message>
    <message>
      <source>Carrel opens no network addresses. This link leads to {address}</source>
      <translation>Carrel はネットワークのアドレスを開きません。リンク先は {address}</translation>
    </message>
    <message>
      <source>{page}: {note}</source>
      <translation>{page}：{note}</translation>
    </message>
    <message>
      <source>p. {label} of {count}</source>
      <translation>{label} / {count} ページ</translation>
    </message>
    <message>
      <source>p. {label} ({number}) of {count}</source>
      <translation>{label}（{number}）/ {count} ページ</translation>
    </message>
    <message>
      <source>{place} · {number} of {count}</source>
      <translation>{place} · {number} / {count}</translation>
    </message>
    <message>
      <source>{place} of {count}</source>
      <translation>{place} / {count}</translation>
    </message>
    <message>
      <source>What was repaired, what could not be done, and what was passed over.</source>
      <translation>修復したもの、できなかったこと、除外したもの。</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>メッセージ</translation>
    </message>
    <message>
      <source>Messages, newest first</source>
      <translation>メッセージ（新しい順）</translation>
    </message>
    <message>
      <source>Nothing has been said yet.</source>
      <translation>まだメッセージはありません。</translation>
    </message>
    <message>
      <source>Restarting…</source>
      <translation>再起動中…</translation>
    </message>
    <message>
      <source>Questions, files and answers never leave this computer.</source>
      <translation>質問、ファイル、回答がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
      <source>News</source>
      <translation>最新のメッセージ</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>再起動</translation>
    </message>
    <message>
      <source>Restart the engine</source>
      <translation>エンジンを再起動</translation>
    </message>
    <message>
      <source>The engine is running again.</source>
      <translation>エンジンは再び動いています。</translation>
    </message>
    <message>
      <source>Memory {size}</source>
      <translation>メモリ {size}</translation>
    </message>
    <message>
      <source>Window: {size}</source>
      <translation>ウィンドウ：{size}</translation>
    </message>
    <message>
      <source>Engine, readers and model: {size}</source>
      <translation>エンジン、読み込みプロセス、モデル：{size}</translation>
    </message>
    <message>
      <source>Loaded model: {name}</source>
      <translation>読み込み済みのモデル：{name}</translation>
    </message>
    <message>
      <source>Free on this computer: {free} of {whole}</source>
      <translation>このコンピューターの空き：{free} / {whole}</translation>
    </message>
    <message>
      <source>Downloading</source>
      <translation>ダウンロード中</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>オフライン</translation>
    </message>
    <message numerus="yes">
      <source>%Ln new message(s)</source>
      <translation>
        <numerusform>新着メッセージ %Ln 件</numerusform>
      </translation>
    </message>
    <message>
      <source>Answers by: {name}. Opens the models.</source>
      <translation>回答するモデル：{name}。モデルを開きます。</translation>
    </message>
    <message>
      <source>Indexing paused</source>
      <translation>インデックス作成を一時停止中</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>準備完了</translation>
    </message>
    <message>
      <source>Indexing {progress}, {time}</source>
      <translation>インデックス作成中：{progress}、{time}</translation>
    </message>
    <message>
      <source>Indexing {progress}</source>
      <translation>インデックス作成中：{progress}</translation>
    </message>
    <message>
      <source>Go to the question box</source>
      <translation>質問欄へ移動</translation>
    </message>
    <message>
      <source>Show or hide the list of conversations</source>
      <translation>会話の一覧の表示を切り替え</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>フォルダーを追加…</translation>
    </message>
    <message>
      <source>Ask all files again: untick all</source>
      <translation>再びすべてのファイルに質問：すべてのチェックを外す</translation>
    </message>
    <message>
      <source>Filter files by name</source>
      <translation>ファイルを名前で絞り込む</translation>
    </message>
    <message>
      <source>Show or hide the library</source>
      <translation>ライブラリの表示を切り替え</translation>
    </message>
    <message>
      <source>Show or hide the conversation</source>
      <translation>会話の表示を切り替え</translation>
    </message>
    <message>
      <source>Show or hide the source</source>
      <translation>出典の表示を切り替え</translation>
    </message>
    <message>
      <source>Go to the next pane</source>
      <translation>次のペインへ移動</translation>
    </message>
    <message>
      <source>Go to the pane before</source>
      <translation>前のペインへ移動</translation>
    </message>
    <message>
      <source>Light or dark theme</source>
      <translation>ライト／ダークテーマ</translation>
    </message>
    <message>
      <source>Report about Carrel, to copy</source>
      <translation>Carrel についてのレポート（コピー用）</translation>
    </message>
    <message>
      <source>Send the question</source>
      <translation>質問を送信</translation>
    </message>
    <message>
      <source>New line in the question</source>
      <translation>質問内で改行</translation>
    </message>
    <message>
      <source>Bring back the last question</source>
      <translation>直前の質問を呼び戻す</translation>
    </message>
    <message>
      <source>Rename the chosen conversation</source>
      <translation>選択した会話の名前を変更</translation>
    </message>
    <message>
      <source>Delete the chosen conversation</source>
      <translation>選択した会話を削除</translation>
    </message>
    <message>
      <source>Take the chosen files out of the library</source>
      <translation>選択したファイルをライブラリから外す</translation>
    </message>
    <message>
      <source>Tick what is chosen: questions go only to it</source>
      <translation>選択したものをチェック：質問はこれだけが対象</translation>
    </message>
    <message>
      <source>Paste files into the library</source>
      <translation>ファイルをライブラリに貼り付け</translation>
    </message>
    <message>
      <source>Name a file that the question is for</source>
      <translation>質問の対象となるファイルを指定</translation>
    </message>
    <message>
      <source>Stop the answer, or close what is open on top</source>
      <translation>回答を停止、または一番上に開いているものを閉じる</translation>
    </message>
    <message>
      <source>opening pages</source>
      <translation>冒頭のページ</translation>
    </message>
    <message>
      <source>{place}, part {n}</source>
      <translation>{place}、パート {n}</translation>
    </message>
    <message>
      <source>attachment {name}, {place}</source>
      <translation>添付ファイル {name}、{place}</translation>
    </message>
    <message>
      <source>attachment {name}</source>
      <translation>添付ファイル {name}</translation>
    </message>
    <message>
      <source>slide {n}</source>
      <translation>スライド {n}</translation>
    </message>
    <message>
      <source>sheet {name}</source>
      <translation>シート {name}</translation>
    </message>
    <message>
      <source>chapter {name}</source>
      <translation>章 {name}</translation>
    </message>
    <message>
      <source>part {n}</source>
      <translation>パート {n}</translation>
    </message>
    <message>
      <source>picture {n}</source>
      <translation>画像 {n}</translation>
    </message>
    <message>
      <source>page {name}</source>
      <translation>ページ {name}</translation>
    </message>
    <message>
      <source>{n} question, {since} to {until}</source>
      <translation>質問 {n} 件、{since}〜{until}</translation>
    </message>
    <message>
      <source>{n} questions, {since} to {until}</source>
      <translation>質問 {n} 件、{since}〜{until}</translation>
    </message>
    <message>
      <source>{n} question, {day}</source>
      <translation>質問 {n} 件、{day}</translation>
    </message>
    <message>
      <source>{n} questions, {day}</source>
      <translation>質問 {n} 件、{day}</translation>
    </message>
    <message>
      <source>Asked as “{question}”.</source>
      <translation>実際の質問：「{question}」。</translation>
    </message>
    <message>
      <source>Nearest passages:</source>
      <translation>最も近い箇所：</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>回答なし</translation>
    </message>
    <message>
      <source>not supported by your files</source>
      <translation>お手元のファイルに裏付けなし</translation>
    </message>
    <message>
      <source>{n} of {number} parts not or only partly supported</source>
      <translation>{number} 個の部分のうち {n} 個に裏付けがないか、一部だけ</translation>
    </message>
    <message>
      <source>Sources: none</source>
      <translation>出典：なし</translation>
    </message>
    <message>
      <source>Sources:{markers}</source>
      <translation>出典：{markers}</translation>
    </message>
    <message>
      <source>Interrupted: the answer was stopped before its end.</source>
      <translation>中断：回答は終わる前に停止されました。</translation>
    </message>
    <message>
      <source>Read for it: {n} of {number} pages, {limit} of {count} files.</source>
      <translation>このために読んだ量：{number} ページ中 {n} ページ、{count} 個のファイル中 {limit} 個。</translation>
    </message>
    <message>
      <source>Rated good.</source>
      <translation>評価：良い。</translation>
    </message>
    <message>
      <source>Rated bad.</source>
      <translation>評価：悪い。</translation>
    </message>
    <message>
      <source>Changed or gone since the answer was given: {files}.</source>
      <translation>この回答の後に変更されたか、なくなったもの：{files}。</translation>
    </message>
    <message>
      <source>Answered {moment} in quotes, without a model.</source>
      <translation>{moment} に引用文で回答、モデルなし。</translation>
    </message>
    <message>
      <source>Answered {moment} by {model}.</source>
      <translation>{moment} に {model} が回答。</translation>
    </message>
    <message>
      <source>Ask everywhere, or choose other places, types or dates.</source>
      <translation>すべてのファイルに質問するか、別の場所、種類、日付を選んでください。</translation>
    </message>
    <message>
      <source>Check the spelling, or whether the drive is connected.</source>
      <translation>つづりと、ドライブが接続されているかを確認してください。</translation>
    </message>
    <message>
      <source>Check the file's permissions, or close the program that holds it.</source>
      <translation>ファイルの権限を確認するか、使用中のプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>Split the file, or raise the limit in settings.json (max_file_mb).</source>
      <translation>ファイルを分割するか、settings.json の上限（max_file_mb）を上げてください。</translation>
    </message>
    <message>
      <source>Save a copy in a common format, such as PDF, DOCX or plain text.</source>
      <translation>PDF、DOCX、プレーンテキストなど一般的な形式でコピーを保存してください。</translation>
    </message>
    <message>
      <source>Save a copy without the password and add that.</source>
      <translation>パスワードなしのコピーを保存し、それを追加してください。</translation>
    </message>
    <message>
      <source>Open it in its own program and save it again.</source>
      <translation>関連付けられたプログラムで開いて保存し直してください。</translation>
    </message>
    <message>
      <source>It is tried again by itself.</source>
      <translation>自動的に再試行されます。</translation>
    </message>
    <message>
      <source>If you trust the file, raise the limit in settings.json.</source>
      <translation>信頼できるファイルであれば、settings.json で上限を上げてください。</translation>
    </message>
    <message>
      <source>Have the cloud program keep it on this computer.</source>
      <translation>クラウドのプログラムで、このコンピューターに保持するよう設定してください。</translation>
    </message>
    <message>
      <source>Retry reads it.</source>
      <translation>「再試行」で読み込みます。</translation>
    </message>
    <message>
      <source>`carrel models list` shows the names.</source>
      <translation>`carrel models list` で名前を確認できます。</translation>
    </message>
    <message>
      <source>Install it first: `carrel models install NAME`.</source>
      <translation>先にインストールしてください：`carrel models install NAME`。</translation>
    </message>
    <message>
      <source>Remove it and install it again.</source>
      <translation>削除して、もう一度インストールしてください。</translation>
    </message>
    <message>
      <source>It is not a usable GGUF text model; choose another.</source>
      <translation>使用できる GGUF テキストモデルではありません。別のモデルを選んでください。</translation>
    </message>
    <message>
      <source>Ask again; the model is started anew. If it happens again, choose a smaller model.</source>
      <translation>もう一度質問してください。モデルは再起動されます。再び起きる場合は、より小さいモデルを選んでください。</translation>
    </message>
    <message>
      <source>Ask a shorter question, or choose a model with a longer context.</source>
      <translation>質問を短くするか、コンテキストの長いモデルを選んでください。</translation>
    </message>
    <message>
      <source>Check the network and try again; what has arrived is kept.</source>
      <translation>ネットワークを確認して再試行してください。届いた分は残ります。</translation>
    </message>
    <message>
      <source>Close the other Carrel, or give this one a folder of its own with --home.</source>
      <translation>もう一方の Carrel を閉じるか、--home でこちらに別のフォルダーを指定してください。</translation>
    </message>
    <message>
      <source>Choose another folder with --home, or mend its permissions.</source>
      <translation>--home で別のフォルダーを選ぶか、権限を直してください。</translation>
    </message>
    <message>
      <source>Free some space; indexing goes on where it stopped.</source>
      <translation>空き容量を増やしてください。インデックス作成は中断したところから続きます。</translation>
    </message>
    <message>
      <source>Update Carrel, or use another --home.</source>
      <translation>Carrel を更新するか、別の --home を使ってください。</translation>
    </message>
    <message>
      <source>Start Carrel again: it sets the damaged catalogue aside and indexes your files anew.</source>
      <translation>Carrel を再起動してください。壊れたカタログを退避し、ファイルのインデックスを作り直します。</translation>
    </message>
    <message>
      <source>Run `carrel rebuild`.</source>
      <translation>`carrel rebuild` を実行してください。</translation>
    </message>
    <message>
      <source>Correct it, or delete it to have the defaults.</source>
      <translation>修正するか、削除して既定値に戻してください。</translation>
    </message>
    <message>
      <source>Correct `embedding` in settings.json; empty means the bundled model.</source>
      <translation>settings.json の `embedding` を修正してください。空欄は付属のモデルを意味します。</translation>
    </message>
    <message>
      <source>Install Carrel again.</source>
      <translation>Carrel をインストールし直してください。</translation>
    </message>
    <message>
      <source>`carrel conversations list` shows them.</source>
      <translation>`carrel conversations list` で確認できます。</translation>
    </message>
    <message>
      <source>`carrel collections` lists them.</source>
      <translation>`carrel collections` で一覧できます。</translation>
    </message>
    <message>
      <source>`carrel status` lists folders.</source>
      <translation>`carrel status` でフォルダーを一覧できます。</translation>
    </message>
    <message>
      <source>`carrel index` adds it.</source>
      <translation>`carrel index` で追加できます。</translation>
    </message>
    <message>
      <source>`carrel index PATH` adds it.</source>
      <translation>`carrel index PATH` で追加できます。</translation>
    </message>
    <message>
      <source>Close Carrel, put the data folder back, and start it again.</source>
      <translation>Carrel を閉じ、データフォルダーを元に戻してから起動し直してください。</translation>
    </message>
    <message>
      <source>Free some space and install again; what has arrived is kept.</source>
      <translation>空き容量を増やして、もう一度インストールしてください。届いた分は残ります。</translation>
    </message>
    <message>
      <source>Free some space and add the file again.</source>
      <translation>空きを増やしてから、もう一度ファイルを追加してください。</translation>
    </message>
    <message>
      <source>Free some space; the next answer is kept.</source>
      <translation>空きを増やしてください。次の回答は保存されます。</translation>
    </message>
    <message>
      <source>Join the parts with `llama-gguf-split --merge` and add that file.</source>
      <translation>`llama-gguf-split --merge` で分割ファイルを結合し、そのファイルを追加してください。</translation>
    </message>
    <message>
      <source>Add it when it is complete.</source>
      <translation>完全なファイルになってから追加してください。</translation>
    </message>
    <message>
      <source>Rename the file first.</source>
      <translation>先にファイル名を変更してください。</translation>
    </message>
    <message>
      <source>Install Carrel with it: pip install '.[other-models]'.</source>
      <translation>それを含めて Carrel をインストールしてください：pip install '.[other-models]'。</translation>
    </message>
    <message>
      <source>It is answered when that is done; `carrel rebuild` goes on with it if it was cut off.</source>
      <translation>完了すれば回答できます。中断していた場合は `carrel rebuild` で続けられます。</translation>
    </message>
    <message>
      <source>Types are {names}, and endings such as docx.</source>
      <translation>種類は {names} と、docx などの拡張子です。</translation>
    </message>
    <message>
      <source>Write it as 2024-12-31.</source>
      <translation>2024-12-31 のように書いてください。</translation>
    </message>
    <message>
      <source>Known are {names}.</source>
      <translation>使えるのは {names} です。</translation>
    </message>
    <message>
      <source>Name one of the files in it.</source>
      <translation>その中のファイルを一つ指定してください。</translation>
    </message>
    <message>
      <source>Stop the installation first.</source>
      <translation>先にインストールを止めてください。</translation>
    </message>
    <message>
      <source>Try again later; the source may be damaged or altered.</source>
      <translation>後でもう一度試してください。配布元が壊れているか、変更されている可能性があります。</translation>
    </message>
    <message>
      <source>Close the program that uses it.</source>
      <translation>使用しているプログラムを閉じてください。</translation>
    </message>
    <message>
      <source>Let it finish.</source>
      <translation>完了するまでお待ちください。</translation>
    </message>
    <message>
      <source>Close other programs, or choose a smaller model.</source>
      <translation>ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
    </message>
    <message>
      <source>the file is empty</source>
      <translation>ファイルが空です</translation>
    </message>
    <message>
      <source>the file cannot be read: {reason}</source>
      <translation>ファイルを読み込めません：{reason}</translation>
    </message>
    <message>
      <source>{n} MB, the limit is {limit} MB</source>
      <translation>{n} MB（上限は {limit} MB）</translation>
    </message>
    <message>
      <source>indexing was stopped before it was read</source>
      <translation>読み込む前にインデックス作成が止められました</translation>
    </message>
    <message>
      <source>no text was found in it</source>
      <translation>テキストが見つかりませんでした</translation>
    </message>
    <message>
      <source>no text was found in it ({why})</source>
      <translation>テキストが見つかりませんでした（{why}）</translation>
    </message>
    <message>
      <source>its text could not be recognised: {why}</source>
      <translation>テキストを認識できませんでした：{why}</translation>
    </message>
    <message>
      <source>{n} scanned pages could not be recognised: {why}</source>
      <translation>スキャンされた {n} ページを認識できませんでした：{why}</translation>
    </message>
    <message>
      <source>cannot be read: {reason}</source>
      <translation>読み込めません：{reason}</translation>
    </message>
    <message>
      <source>no ending: unknown kind of file</source>
      <translation>拡張子なし：不明な種類のファイルです</translation>
    </message>
    <message>
      <source>{name}: unknown kind of file</source>
      <translation>{name}：不明な種類のファイルです</translation>
    </message>
    <message>
      <source>this format cannot be read; save a copy as {name}</source>
      <translation>この形式は読み込めません。{name} でコピーを保存してください</translation>
    </message>
    <message>
      <source>files of this kind ({name}) cannot be read yet</source>
      <translation>この種類のファイル（{name}）はまだ読み込めません</translation>
    </message>
    <message>
      <source>{n} pages, the limit is {limit}</source>
      <translation>{n} ページ（上限は {limit}）</translation>
    </message>
    <message>
      <source>more than {limit} pages, which is the limit</source>
      <translation>上限の {limit} ページを超えています</translation>
    </message>
    <message>
      <source>{n} files are packed in it, the limit is {limit}</source>
      <translation>{n} 個のファイルが含まれています（上限は {limit}）</translation>
    </message>
    <message>
      <source>it unpacks to {n} MB, the limit is {limit} MB</source>
      <translation>展開すると {n} MB になります（上限は {limit} MB）</translation>
    </message>
    <message>
      <source>it unpacks to {n} times its size</source>
      <translation>展開すると {n} 倍の大きさになります</translation>
    </message>
    <message>
      <source>its cells hold more than {limit} MB of text</source>
      <translation>セルに {limit} MB を超えるテキストがあります</translation>
    </message>
    <message>
      <source>it needs a password</source>
      <translation>パスワードが必要です</translation>
    </message>
    <message>
      <source>the PDF asks for a password</source>
      <translation>PDF がパスワードを求めています</translation>
    </message>
    <message>
      <source>the book is protected against copying</source>
      <translation>この本はコピー防止で保護されています</translation>
    </message>
    <message>
      <source>its text is encrypted</source>
      <translation>テキストが暗号化されています</translation>
    </message>
    <message>
      <source>its text could not be read</source>
      <translation>テキストを読み込めませんでした</translation>
    </message>
    <message>
      <source>its XML defines entities, as traps do</source>
      <translation>XML に、攻撃に使われるエンティティ定義があります</translation>
    </message>
    <message>
      <source>the XML in it is damaged</source>
      <translation>中の XML が壊れています</translation>
    </message>
    <message>
      <source>{name} is missing in it</source>
      <translation>{name} が含まれていません</translation>
    </message>
    <message>
      <source>{name} in it is packed in an unknown way</source>
      <translation>中の {name} は不明な方式で圧縮されています</translation>
    </message>
    <message>
      <source>{name} in it is damaged</source>
      <translation>中の {name} が壊れています</translation>
    </message>
    <message>
      <source>a sheet in it is damaged</source>
      <translation>中のシートが一つ壊れています</translation>
    </message>
    <message>
      <source>it holds no chapters</source>
      <translation>章がありません</translation>
    </message>
    <message>
      <source>chapters that could not be read: {words}</source>
      <translation>読み込めなかった章：{words}</translation>
    </message>
    <message>
      <source>slide {names} could not be read</source>
      <translation>スライド {names} を読み込めませんでした</translation>
    </message>
    <message>
      <source>sheet {names} could not be read</source>
      <translation>シート {names} を読み込めませんでした</translation>
    </message>
    <message>
      <source>a document inside it could not be read</source>
      <translation>中の文書を一つ読み込めませんでした</translation>
    </message>
    <message>
      <source>an attachment could not be read: {name}</source>
      <translation>添付ファイルを一つ読み込めませんでした：{name}</translation>
    </message>
    <message>
      <source>{n} attachments could not be read: {words}</source>
      <translation>{n} 個の添付ファイルを読み込めませんでした：{words}</translation>
    </message>
    <message>
      <source>the PDF is damaged and cannot be opened</source>
      <translation>PDF が壊れていて開けません</translation>
    </message>
    <message>
      <source>the PDF is cut off or damaged and cannot be opened</source>
      <translation>PDF が途中で切れているか壊れていて、開けません</translation>
    </message>
    <message>
      <source>the PDF is damaged: what text was left was read, but its pages cannot be shown</source>
      <translation>PDF が壊れています。残っていたテキストは読み込みましたが、ページは表示できません</translation>
    </message>
    <message>
      <source>the page cannot be drawn</source>
      <translation>ページを描画できません</translation>
    </message>
    <message>
      <source>the picture is damaged</source>
      <translation>画像が壊れています</translation>
    </message>
    <message>
      <source>a picture of {n} megapixels, the limit is {limit}</source>
      <translation>{n} メガピクセルの画像です（上限は {limit}）</translation>
    </message>
    <message>
      <source>its pictures cannot be recognised</source>
      <translation>画像を認識できません</translation>
    </message>
    <message>
      <source>one page is a picture, and recognising text is turned off in the settings</source>
      <translation>1 ページが画像ですが、設定で文字認識がオフになっています</translation>
    </message>
    <message>
      <source>{n} pages are pictures, and recognising text is turned off in the settings</source>
      <translation>{n} ページが画像ですが、設定で文字認識がオフになっています</translation>
    </message>
    <message>
      <source>it is cut off or damaged</source>
      <translation>途中で切れているか、壊れています</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>壊れています</translation>
    </message>
    <message>
      <source>its text is damaged</source>
      <translation>テキストが壊れています</translation>
    </message>
    <message>
      <source>the notebook is cut off or damaged</source>
      <translation>ノートブックが途中で切れているか、壊れています</translation>
    </message>
    <message>
      <source>none of its sheets can be read</source>
      <translation>シートを一つも読み込めません</translation>
    </message>
    <message>
      <source>none of its slides can be read</source>
      <translation>スライドを一つも読み込めません</translation>
    </message>
    <message>
      <source>it is not what its name says</source>
      <translation>名前どおりの内容ではありません</translation>
    </message>
    <message>
      <source>its name says picture, but its bytes are not</source>
      <translation>名前は画像ですが、内容は違います</translation>
    </message>
    <message>
      <source>its name says PDF, but its bytes are not</source>
      <translation>名前は PDF ですが、内容は違います</translation>
    </message>
    <message>
      <source>its name says text, but its bytes are not</source>
      <translation>名前はテキストですが、内容は違います</translation>
    </message>
    <message>
      <source>its name says mail, but it is another kind of file</source>
      <translation>名前はメールですが、別の種類のファイルです</translation>
    </message>
    <message>
      <source>an older or other program than {program} wrote it; save a copy as {name}</source>
      <translation>{program} より古い、または別のプログラムで作られています。{name} でコピーを保存してください</translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>入れ子が深すぎます</translation>
    </message>
    <message>
      <source>its parts are nested too deeply</source>
      <translation>中身の入れ子が深すぎます</translation>
    </message>
    <message>
      <source>the HTML is nested too deeply</source>
      <translation>HTML の入れ子が深すぎます</translation>
    </message>
    <message>
      <source>the HTML cannot be read</source>
      <translation>HTML を読み込めません</translation>
    </message>
    <message>
      <source>reading it takes too much memory</source>
      <translation>読み込みにメモリがかかりすぎます</translation>
    </message>
    <message>
      <source>the reading process failed on it</source>
      <translation>読み込みプロセスが失敗しました</translation>
    </message>
    <message>
      <source>reading it took longer than {n} seconds</source>
      <translation>読み込みに {n} 秒以上かかりました</translation>
    </message>
    <message>
      <source>only a placeholder is on this computer; its content is in the cloud</source>
      <translation>このコンピューターにあるのはプレースホルダーだけで、内容はクラウドにあります</translation>
    </message>
    <message>
      <source>the folder cannot be read: {reason}</source>
      <translation>フォルダーを読み込めません：{reason}</translation>
    </message>
    <message>
      <source>not a regular file</source>
      <translation>通常のファイルではありません</translation>
    </message>
    <message>
      <source>it is being written to all the time</source>
      <translation>絶えず書き込まれています</translation>
    </message>
    <message>
      <source>its name is not valid text; rename it</source>
      <translation>名前が正しい文字列ではありません。名前を変更してください</translation>
    </message>
    <message>
      <source>it is a link to a file that is not there</source>
      <translation>存在しないファイルへのリンクです</translation>
    </message>
    <message>
      <source>it vanished while being read</source>
      <translation>読み込み中に消えました</translation>
    </message>
    <message>
      <source>nothing is there</source>
      <translation>そこには何もありません</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its {n} files stay searchable</source>
      <translation>ドライブまたはネットワークフォルダーが接続されていません。その {n} 個のファイルは引き続き検索できます</translation>
    </message>
    <message>
      <source>the drive or network folder is not connected; its 1 file stays searchable</source>
      <translation>ドライブまたはネットワークフォルダーが接続されていません。その 1 個のファイルは引き続き検索できます</translation>
    </message>
    <message>
      <source>{path} has {n} pages, no page {number}</source>
      <translation>{path} は {n} ページで、{number} ページはありません</translation>
    </message>
    <message>
      <source>not in the library: {path}</source>
      <translation>ライブラリにありません：{path}</translation>
    </message>
    <message>
      <source>not indexed: {path}</source>
      <translation>インデックスがありません：{path}</translation>
    </message>
    <message>
      <source>{path} is a folder</source>
      <translation>{path} はフォルダーです</translation>
    </message>
    <message>
      <source>nothing is at {path}, and the library knows no such file</source>
      <translation>{path} には何もなく、ライブラリにもそのファイルはありません</translation>
    </message>
    <message>
      <source>{file} has more than {n} lines</source>
      <translation>{file} が {n} 行を超えています</translation>
    </message>
    <message>
      <source>{file} has more than {n} wildcards</source>
      <translation>{file} のワイルドカードが {n} 個を超えています</translation>
    </message>
    <message>
      <source>{file} has a line of more than {n} letters</source>
      <translation>{file} に {n} 文字を超える行があります</translation>
    </message>
    <message>
      <source>{file} is larger than {n} kB</source>
      <translation>{file} が {n} kB を超えています</translation>
    </message>
    <message>
      <source>{file} is not UTF-8 text</source>
      <translation>{file} は UTF-8 のテキストではありません</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>アクセス権がありません</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>許可されていない操作です</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>フォルダーです</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>フォルダーではありません</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>ディスクに空きがありません</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>ディスクの割り当てを超えました</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>ディスクは読み取り専用です</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>入出力エラー</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
      <source>Too many open files</source>
      <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>デバイスまたはファイルが使用中です</translation>
    </message>
    <message>
      <source>no model is called {name}</source>
      <translation>{name} というモデルはありません</translation>
    </message>
    <message>
      <source>no model called {name} can be installed</source>
      <translation>{name} というインストール可能なモデルはありません</translation>
    </message>
    <message>
      <source>no model was chosen</source>
      <translation>モデルが選ばれていません</translation>
    </message>
    <message>
      <source>{name} is not installed</source>
      <translation>{name} はインストールされていません</translation>
    </message>
    <message>
      <source>{name} is being installed</source>
      <translation>{name} はインストール中です</translation>
    </message>
    <message>
      <source>{name} is already being installed</source>
      <translation>{name} はすでにインストール中です</translation>
    </message>
    <message>
      <source>{name} is one part of a model</source>
      <translation>{name} はモデルの一部です</translation>
    </message>
    <message>
      <source>{name} changed while it was copied</source>
      <translation>{name} はコピー中に変更されました</translation>
    </message>
    <message>
      <source>{name} wrote too little to tell how fast it is</source>
      <translation>{name} の書いた量が少なく、速度を測れませんでした</translation>
    </message>
    <message>
      <source>there is a model called {name} already</source>
      <translation>{name} というモデルはすでにあります</translation>
    </message>
    <message>
      <source>there is no file {name}</source>
      <translation>{name} というファイルはありません</translation>
    </message>
    <message>
      <source>it was stopped, and nothing has changed</source>
      <translation>停止され、何も変わっていません</translation>
    </message>
    <message>
      <source>an answer could not be kept</source>
      <translation>回答を一つ保存できませんでした</translation>
    </message>
    <message>
      <source>cannot remove {name}: {reason}</source>
      <translation>{name} を削除できません：{reason}</translation>
    </message>
    <message>
      <source>cannot write {path}: {reason}</source>
      <translation>{path} に書き込めません：{reason}</translation>
    </message>
    <message>
      <source>the disk is full; {name} is not complete</source>
      <translation>ディスクがいっぱいです。{name} は完全ではありません</translation>
    </message>
    <message>
      <source>the model needs {n} MB on this disk; {number} MB are free</source>
      <translation>モデルにはこのディスクで {n} MB が必要ですが、空きは {number} MB です</translation>
    </message>
    <message>
      <source>{name}: what arrived has not the published SHA-256; it was deleted</source>
      <translation>{name}：届いた内容の SHA-256 が公開値と異なるため、削除しました</translation>
    </message>
    <message>
      <source>the file has not the published size</source>
      <translation>ファイルの大きさが公開値と異なります</translation>
    </message>
    <message>
      <source>the file has not the published SHA-256</source>
      <translation>ファイルの SHA-256 が公開値と異なります</translation>
    </message>
    <message>
      <source>the file was altered since Carrel first saw it</source>
      <translation>Carrel が最初に確認してから、ファイルが変更されています</translation>
    </message>
    <message>
      <source>{n} MB are here; installing goes on from there.</source>
      <translation>{n} MB が届いています。続きからインストールできます。</translation>
    </message>
    <message>
      <source>Your own file.</source>
      <translation>手元のファイルです。</translation>
    </message>
    <message>
      <source>Very small: for machines with little memory. Lean on the quote.</source>
      <translation>とても小型：メモリの少ないコンピューター向け。引用文を頼りにしてください。</translation>
    </message>
    <message>
      <source>Writes short answers in plain words, on a computer of today in some seconds.</source>
      <translation>今のコンピューターなら、数秒で平易な短い回答を書きます。</translation>
    </message>
    <message>
      <source>the download was stopped; what has arrived is kept</source>
      <translation>ダウンロードは止められました。届いた分は残ります</translation>
    </message>
    <message>
      <source>the package index delivered no wheel</source>
      <translation>パッケージインデックスから wheel が届きませんでした</translation>
    </message>
    <message>
      <source>nothing arrived for {n} s</source>
      <translation>{n} 秒間、何も届きませんでした</translation>
    </message>
    <message>
      <source>{name} has another size than the catalogue says</source>
      <translation>{name} の大きさがカタログと異なります</translation>
    </message>
    <message>
      <source>{name} has not the {n} bytes expected</source>
      <translation>{name} が予定の {n} バイトではありません</translation>
    </message>
    <message>
      <source>{file} is damaged or holds no {name}</source>
      <translation>{file} が壊れているか、{name} が含まれていません</translation>
    </message>
    <message>
      <source>the download ended with status {name}</source>
      <translation>ダウンロードが状態 {name} で終了しました</translation>
    </message>
    <message>
      <source>{name}: llama.cpp cannot load it: {reason}</source>
      <translation>{name}：llama.cpp で読み込めません：{reason}</translation>
    </message>
    <message>
      <source>{name}: llama.cpp gave up loading it (status {code})</source>
      <translation>{name}：llama.cpp が読み込みを断念しました（状態 {code}）</translation>
    </message>
    <message>
      <source>{name} is not a GGUF file</source>
      <translation>{name} は GGUF ファイルではありません</translation>
    </message>
    <message>
      <source>{name} is a {kind} model, which does not write text</source>
      <translation>{name} は {kind} モデルで、文章を書きません</translation>
    </message>
    <message>
      <source>{name}: there is not enough memory for it</source>
      <translation>{name}：メモリが足りません</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}</source>
      <translation>{name} を読み込めません：{reason}</translation>
    </message>
    <message>
      <source>the model was closed while it was writing</source>
      <translation>モデルは書いている途中で閉じられました</translation>
    </message>
    <message>
      <source>the model process ended while at work (status {code})</source>
      <translation>モデルのプロセスが作業中に終了しました（状態 {code}）</translation>
    </message>
    <message>
      <source>the model process was killed while loading {name}</source>
      <translation>{name} の読み込み中にモデルのプロセスが強制終了されました</translation>
    </message>
    <message>
      <source>the model has not answered for {n} s</source>
      <translation>モデルが {n} 秒間応答していません</translation>
    </message>
    <message>
      <source>the prompt has {n} tokens; this model takes {limit}</source>
      <translation>プロンプトは {n} トークンですが、このモデルの上限は {limit} です</translation>
    </message>
    <message>
      <source>llama.cpp does not understand the grammar of the answer</source>
      <translation>llama.cpp が回答の文法を理解できません</translation>
    </message>
    <message>
      <source>another Carrel is using {path}</source>
      <translation>別の Carrel が {path} を使用しています</translation>
    </message>
    <message>
      <source>another program is using the library's catalogue: {path}</source>
      <translation>別のプログラムがライブラリのカタログを使用しています：{path}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}: {reason}</source>
      <translation>データフォルダー {path} に書き込めません：{reason}</translation>
    </message>
    <message>
      <source>cannot write the data folder {path}</source>
      <translation>データフォルダー {path} に書き込めません</translation>
    </message>
    <message>
      <source>cannot lock {path}: {reason}</source>
      <translation>{path} をロックできません：{reason}</translation>
    </message>
    <message>
      <source>the library's catalogue is damaged: {path}</source>
      <translation>ライブラリのカタログが壊れています：{path}</translation>
    </message>
    <message>
      <source>the library's catalogue was found to be damaged</source>
      <translation>ライブラリのカタログが壊れていることがわかりました</translation>
    </message>
    <message>
      <source>the library's catalogue cannot be written: {path}</source>
      <translation>ライブラリのカタログに書き込めません：{path}</translation>
    </message>
    <message>
      <source>the library's catalogue was moved or deleted while it was in use: {path}</source>
      <translation>ライブラリのカタログが使用中に移動または削除されました：{path}</translation>
    </message>
    <message>
      <source>no space is left on the disk of the data folder</source>
      <translation>データフォルダーのディスクに空きがありません</translation>
    </message>
    <message>
      <source>the library was written by a newer Carrel (schema {n}, this one knows {number})</source>
      <translation>ライブラリは新しい Carrel で作られています（スキーマ {n}、こちらは {number} まで）</translation>
    </message>
    <message>
      <source>{path} is damaged and cannot be renamed: {reason}</source>
      <translation>{path} は壊れており、名前を変更できません：{reason}</translation>
    </message>
    <message>
      <source>{path} cannot be deleted: {reason}</source>
      <translation>{path} を削除できません：{reason}</translation>
    </message>
    <message>
      <source>the index is being made anew for another embedding model</source>
      <translation>別の埋め込みモデル用にインデックスを作り直しています</translation>
    </message>
    <message>
      <source>the index was built with another embedding model</source>
      <translation>インデックスは別の埋め込みモデルで作られています</translation>
    </message>
    <message>
      <source>no model.safetensors and tokenizer.json in {path}</source>
      <translation>{path} に model.safetensors と tokenizer.json がありません</translation>
    </message>
    <message>
      <source>other embedding models need sentence-transformers</source>
      <translation>ほかの埋め込みモデルには sentence-transformers が必要です</translation>
    </message>
    <message>
      <source>{path} cannot be loaded: {reason}</source>
      <translation>{path} を読み込めません：{reason}</translation>
    </message>
    <message>
      <source>the bundled model {name} is damaged: {path}</source>
      <translation>付属のモデル {name} が壊れています：{path}</translation>
    </message>
    <message>
      <source>The vector index was made anew from the catalogue.</source>
      <translation>カタログからベクトルインデックスを作り直しました。</translation>
    </message>
    <message>
      <source>The vector index cannot be written; searches compare all vectors.</source>
      <translation>ベクトルインデックスに書き込めないため、検索ではすべてのベクトルを比較します。</translation>
    </message>
    <message>
      <source>The search index is made anew, as this version or its model needs it.</source>
      <translation>このバージョンまたはそのモデルに必要なため、検索インデックスを作り直しています。</translation>
    </message>
    <message>
      <source>Searching without the reader, so less surely: {why}.</source>
      <translation>リーダーなしで検索しているため、確実さが下がります：{why}。</translation>
    </message>
    <message>
      <source>Answers taken out, as they were made from what was forgotten: {n}.</source>
      <translation>外したファイルから作られたため、一緒に削除した回答：{n} 件。</translation>
    </message>
    <message>
      <source>Indexing waits while the computer runs on its battery.</source>
      <translation>バッテリーで動いている間は、インデックス作成を待ちます。</translation>
    </message>
    <message>
      <source>The computer is plugged in again; indexing goes on.</source>
      <translation>電源につながれたので、インデックス作成を続けます。</translation>
    </message>
    <message>
      <source>This system's limit of watched folders is reached; changes are looked for every few seconds instead.</source>
      <translation>このシステムで監視できるフォルダー数の上限に達したため、数秒ごとに変更を調べます。</translation>
    </message>
    <message>
      <source>The folders cannot be watched; changes are looked for every few seconds instead.</source>
      <translation>フォルダーを監視できないため、数秒ごとに変更を調べます。</translation>
    </message>
    <message>
      <source>The library's catalogue was damaged and has been set aside as {name}. Your folders and collections are kept, and your files are indexed again. `carrel compact` deletes what was set aside.</source>
      <translation>ライブラリのカタログが壊れていたため、{name} として退避しました。フォルダーとコレクションは残り、ファイルのインデックスは作り直されます。退避したものは `carrel compact` で削除できます。</translation>
    </message>
    <message>
      <source>The conversations that could be read in it are kept, too.</source>
      <translation>中から読み取れた会話も残しています。</translation>
    </message>
    <message>
      <source>The library's catalogue was empty; your files are indexed again.</source>
      <translation>ライブラリのカタログが空だったため、ファイルのインデックスを作り直しています。</translation>
    </message>
    <message>
      <source>The library's catalogue was missing; your files are indexed again.</source>
      <translation>ライブラリのカタログがなかったため、ファイルのインデックスを作り直しています。</translation>
    </message>
    <message>
      <source>{n} % of the text is not in English ({languages}), which the bundled embedding model knows best: {model}, in a folder that `embedding` in settings.json names, finds more there; README.md says how to get it.</source>
      <translation>テキストの {n} % が英語以外（{languages}）で、付属の埋め込みモデルは英語が最も得意です。settings.json の `embedding` で指定したフォルダーに {model} を置くと、より多く見つかります。入手方法は README.md にあります。</translation>
    </message>
    <message>
      <source>Not found in your documents.</source>
      <translation>お手元の文書には見つかりませんでした。</translation>
    </message>
    <message>
      <source>the question is empty</source>
      <translation>質問が空です</translation>
    </message>
    <message>
      <source>nothing that can be searched lies within the question's limits</source>
      <translation>質問の範囲内に検索できるものがありません</translation>
    </message>
    <message>
      <source>not a type of file that can be read: “{name}”</source>
      <translation>読み込める種類のファイルではありません：「{name}」</translation>
    </message>
    <message>
      <source>the first day, {since}, lies after the last, {until}</source>
      <translation>開始日 {since} が終了日 {until} より後です</translation>
    </message>
    <message>
      <source>not a day: “{text}”</source>
      <translation>日付ではありません：「{text}」</translation>
    </message>
    <message>
      <source>there is no conversation {n}</source>
      <translation>会話 {n} はありません</translation>
    </message>
    <message>
      <source>conversation {n} has no answer {number}</source>
      <translation>会話 {n} に回答 {number} はありません</translation>
    </message>
    <message>
      <source>a conversation needs a title of 1 to {n} characters</source>
      <translation>会話のタイトルは 1〜{n} 文字にしてください</translation>
    </message>
    <message>
      <source>no collection is called “{name}”</source>
      <translation>「{name}」というコレクションはありません</translation>
    </message>
    <message>
      <source>a collection needs a name of 1 to {n} characters</source>
      <translation>コレクションの名前は 1〜{n} 文字にしてください</translation>
    </message>
    <message>
      <source>Searched for “{new}” instead of “{old}”.</source>
      <translation>「{old}」の代わりに「{new}」を検索しました。</translation>
    </message>
    <message>
      <source>No passage has {text} and {names}: searched for the words.</source>
      <translation>{text} と {names} を含む箇所がないため、語ごとに検索しました。</translation>
    </message>
    <message>
      <source>No passage has {text}: searched for the words.</source>
      <translation>{text} を含む箇所がないため、語ごとに検索しました。</translation>
    </message>
    <message>
      <source>a schema is for the shape json, not for {name}</source>
      <translation>スキーマは json 形式用で、{name} には使えません</translation>
    </message>
    <message>
      <source>the schema is too long: more than {n} characters</source>
      <translation>スキーマが長すぎます：{n} 文字を超えています</translation>
    </message>
    <message>
      <source>the schema is too large: more than {n} parts</source>
      <translation>スキーマが大きすぎます：{n} 個を超える部分があります</translation>
    </message>
    <message>
      <source>the {path} must be a list that is not empty</source>
      <translation>{path} は空でないリストにしてください</translation>
    </message>
    <message>
      <source>{path} is no JSON schema that can be answered by</source>
      <translation>{path} は回答に使える JSON スキーマではありません</translation>
    </message>
    <message>
      <source>{path} has a type that JSON has not: {name}</source>
      <translation>{path} に JSON にない型があります：{name}</translation>
    </message>
    <message>
      <source>{path}: properties must be an object, required a list</source>
      <translation>{path}：properties はオブジェクト、required はリストにしてください</translation>
    </message>
    <message>
      <source>{path} requires {name}, but does not describe it</source>
      <translation>{path} は {name} を要求していますが、その説明がありません</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema itself</source>
      <translation>{path} が参照する {name} はスキーマ自体にありません</translation>
    </message>
    <message>
      <source>{path} refers to {name}, which is not in the schema</source>
      <translation>{path} が参照する {name} はスキーマにありません</translation>
    </message>
    <message>
      <source>{path} says {name}, which an answer cannot be made to keep to</source>
      <translation>{path} の {name} は、回答に守らせることができません</translation>
    </message>
    <message>
      <source>{path} says {name} and {second}: one of them is enough</source>
      <translation>{path} に {name} と {second} があります。どちらか一つで十分です</translation>
    </message>
    <message>
      <source>min{what} and max{same} of {path} must be from 0 to {n}</source>
      <translation>{path} の min{what} と max{same} は 0〜{n} にしてください</translation>
    </message>
    <message>
      <source>max{what} of {path} is less than min{same}</source>
      <translation>{path} の max{what} が min{same} より小さくなっています</translation>
    </message>
    <message>
      <source>Without a model the answer is the quote as it stands, in no other form.</source>
      <translation>モデルがない場合、回答は引用文そのままで、ほかの形式にはなりません。</translation>
    </message>
    <message>
      <source>This answer is no longer kept: a file it was made from was taken out of the library.</source>
      <translation>この回答は残っていません。元になったファイルがライブラリから外されました。</translation>
    </message>
    <message>
      <source>The model stopped in the middle of its work; this is what there was by then.</source>
      <translation>モデルが途中で止まりました。これはそれまでの内容です。</translation>
    </message>
    <message>
      <source>The model gave no answer; this is the sentence that answers best.</source>
      <translation>モデルは回答しませんでした。最もよく答えている一文を示します。</translation>
    </message>
    <message>
      <source>So small a model only copies what stands there, in no other form.</source>
      <translation>これほど小さいモデルは、書かれていることを写すだけで、ほかの形式にはできません。</translation>
    </message>
    <message>
      <source>The passages are more than this model can read; this is the best sentence.</source>
      <translation>箇所がこのモデルの読める量を超えています。最も合う一文を示します。</translation>
    </message>
    <message>
      <source>The table was cut off.</source>
      <translation>表が途中で切れています。</translation>
    </message>
    <message>
      <source>The answer was cut off: this is no valid JSON, only its beginning.</source>
      <translation>回答が途中で切れています。有効な JSON ではなく、その冒頭だけです。</translation>
    </message>
    <message>
      <source>This answer could not be kept: {why}.</source>
      <translation>この回答を保存できませんでした：{why}。</translation>
    </message>
    <message>
      <source>It is not clear what to compare: name two things, or limit the question to two files.</source>
      <translation>何を比べるのかはっきりしません。二つの物事を挙げるか、質問を二つのファイルに限ってください。</translation>
    </message>
    <message>
      <source>Nothing was found on {name} and {second}.</source>
      <translation>{name} と {second} については何も見つかりませんでした。</translation>
    </message>
    <message>
      <source>Nothing was found on {names}.</source>
      <translation>{names} については何も見つかりませんでした。</translation>
    </message>
    <message>
      <source>They say nothing that can be set side by side.</source>
      <translation>並べて比べられる内容がありません。</translation>
    </message>
    <message>
      <source>Of those compared, 1 statement is the same on both sides.</source>
      <translation>比べたもののうち、1 件の記述が両方で同じです。</translation>
    </message>
    <message>
      <source>Of those compared, {n} statements are the same on both sides.</source>
      <translation>比べたもののうち、{n} 件の記述が両方で同じです。</translation>
    </message>
    <message>
      <source>It is not clear what to look for.</source>
      <translation>何を探すのかはっきりしません。</translation>
    </message>
    <message>
      <source>There is 1 file in scope.</source>
      <translation>範囲内に 1 個のファイルがあります。</translation>
    </message>
    <message>
      <source>There are {n} files in scope.</source>
      <translation>範囲内に {n} 個のファイルがあります。</translation>
    </message>
    <message>
      <source>{n} places say {number} different things; each is listed once.</source>
      <translation>{n} か所に {number} 通りの内容があり、それぞれ一度だけ挙げています。</translation>
    </message>
    <message>
      <source>Only the first {n} of {number} are shown.</source>
      <translation>{number} 件のうち最初の {n} 件だけを表示しています。</translation>
    </message>
    <message>
      <source>The model failed ({why}): the rest is quoted.</source>
      <translation>モデルが失敗しました（{why}）。残りは引用です。</translation>
    </message>
    <message>
      <source>1 file in scope has no text that could be read.</source>
      <translation>範囲内の 1 個のファイルに、読み込めるテキストがありませんでした。</translation>
    </message>
    <message>
      <source>{n} files in scope have no text that could be read.</source>
      <translation>範囲内の {n} 個のファイルに、読み込めるテキストがありませんでした。</translation>
    </message>
    <message>
      <source>No file in scope is of the kind that is asked for: all were read.</source>
      <translation>求められた種類のファイルが範囲内にないため、すべて読みました。</translation>
    </message>
    <message>
      <source>1 sentence is quoted where what the model wrote was not borne out.</source>
      <translation>モデルの記述に裏付けがなかったため、1 文は引用にしました。</translation>
    </message>
    <message>
      <source>{n} sentences are quoted where what the model wrote was not borne out.</source>
      <translation>モデルの記述に裏付けがなかったため、{n} 文は引用にしました。</translation>
    </message>
    <message>
      <source>It is still waiting to be read.</source>
      <translation>まだ読み込み待ちです。</translation>
    </message>
    <message>
      <source>It is not in the index: {why}.</source>
      <translation>インデックスにありません：{why}。</translation>
    </message>
    <message>
      <source>It was read, and there is no text in it.</source>
      <translation>読み込みましたが、テキストがありません。</translation>
    </message>
    <message>
      <source>It lies in Carrel's own folder, which is no part of any library.</source>
      <translation>Carrel 自身のフォルダーにあり、これはどのライブラリにも含まれません。</translation>
    </message>
    <message>
      <source>It is not in the library, nor in a folder that is.</source>
      <translation>ライブラリにも、そのフォルダーにもありません。</translation>
    </message>
    <message>
      <source>It was taken out of the library. Adding it brings it back.</source>
      <translation>ライブラリから外されています。追加すると戻ります。</translation>
    </message>
    <message>
      <source>It is new in {path}, which has not been compared since.</source>
      <translation>{path} に新しく加わったもので、その後まだ照合されていません。</translation>
    </message>
    <message>
      <source>It lies in {path} and cannot be taken in: {why}.</source>
      <translation>{path} にありますが、取り込めません：{why}。</translation>
    </message>
    <message>
      <source>“{name}” is passed over by its name: it is hidden, temporary, or kept by a program beside documents.</source>
      <translation>「{name}」は名前から除外されています：隠しファイル、一時ファイル、またはプログラムが文書のそばに置くものです。</translation>
    </message>
    <message>
      <source>A line of a .carrelignore between {path} and the file leaves it out.</source>
      <translation>{path} とファイルの間にある .carrelignore の行で除外されています。</translation>
    </message>
    <message>
      <source>{file} says nearly the same, and stands for it among the results: rank {n}.</source>
      <translation>{file} がほぼ同じ内容で、結果ではこちらが代わりに出ています：{n} 位。</translation>
    </message>
    <message>
      <source>{file} has the same content, and is among the results: rank {n}.</source>
      <translation>{file} が同じ内容で、結果に出ています：{n} 位。</translation>
    </message>
    <message>
      <source>It is among the results: rank {n}.</source>
      <translation>結果に出ています：{n} 位。</translation>
    </message>
    <message>
      <source>It was read anew at this moment; ask again.</source>
      <translation>ちょうど読み直されたところです。もう一度質問してください。</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; {limit} are shown, {file} first.</source>
      <translation>比べた {n} か所のうち、このファイルの最良の箇所は{place}です。表示されるのは {limit} 件で、最初は {file} です。</translation>
    </message>
    <message>
      <source>Its best passage comes {place} of {n} compared; only {file} is shown.</source>
      <translation>比べた {n} か所のうち、このファイルの最良の箇所は{place}です。表示されるのは {file} だけです。</translation>
    </message>
    <message>
      <source>None of the question's words stand in it; by meaning {place}.</source>
      <translation>質問の語は一つも含まれていません。意味では：{place}。</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}; it does not hold {words}.</source>
      <translation>語では：{place}、意味では：{other}。{words} は含まれていません。</translation>
    </message>
    <message>
      <source>By words {place}, by meaning {other}.</source>
      <translation>語では：{place}、意味では：{other}。</translation>
    </message>
    <message>
      <source>None of the question's words ({words}) stand in it.</source>
      <translation>質問の語（{words}）は一つも含まれていません。</translation>
    </message>
    <message>
      <source>Of the question's words it does not hold {words}.</source>
      <translation>質問の語のうち、{words} は含まれていません。</translation>
    </message>
    <message>
      <source>It holds all of the question's words, but other passages hold them more closely.</source>
      <translation>質問の語はすべて含まれていますが、ほかの箇所のほうがまとまって含んでいます。</translation>
    </message>
    <message>
      <source>By meaning its best passage is only the {place} of {n} (cosine {number}).</source>
      <translation>意味では、最良の箇所は {n} か所中の{place}にとどまります（コサイン {number}）。</translation>
    </message>
    <message>
      <source>not among the best</source>
      <translation>上位に入っていない</translation>
    </message>
    <message>
      <source>{n}st</source>
      <translation>{n} 位</translation>
    </message>
    <message>
      <source>{n}nd</source>
      <translation>{n} 位</translation>
    </message>
    <message>
      <source>{n}rd</source>
      <translation>{n} 位</translation>
    </message>
    <message>
      <source>{n}th</source>
      <translation>{n} 位</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names}、ほか {n} 件</translation>
    </message>
    <message>
      <source>{name}: {why}</source>
      <translation>{name}：{why}</translation>
    </message>
    <message>
      <source>{first}; {next}</source>
      <translation>{first}／{next}</translation>
    </message>
    <message>
      <source>recognised text</source>
      <translation>認識されたテキスト</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>アラビア語</translation>
    </message>
    <message>
      <source>Bulgarian</source>
      <translation>ブルガリア語</translation>
    </message>
    <message>
      <source>Catalan</source>
      <translation>カタルーニャ語</translation>
    </message>
    <message>
      <source>Czech</source>
      <translation>チェコ語</translation>
    </message>
    <message>
      <source>Danish</source>
      <translation>デンマーク語</translation>
    </message>
    <message>
      <source>German</source>
      <translation>ドイツ語</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>ギリシャ語</translation>
    </message>
    <message>
      <source>English</source>
      <translation>英語</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>スペイン語</translation>
    </message>
    <message>
      <source>Estonian</source>
      <translation>エストニア語</translation>
    </message>
    <message>
      <source>Persian</source>
      <translation>ペルシャ語</translation>
    </message>
    <message>
      <source>Finnish</source>
      <translation>フィンランド語</translation>
    </message>
    <message>
      <source>French</source>
      <translation>フランス語</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>ヘブライ語</translation>
    </message>
    <message>
      <source>Hindi</source>
      <translation>ヒンディー語</translation>
    </message>
    <message>
      <source>Croatian</source>
      <translation>クロアチア語</translation>
    </message>
    <message>
      <source>Hungarian</source>
      <translation>ハンガリー語</translation>
    </message>
    <message>
      <source>Indonesian</source>
      <translation>インドネシア語</translation>
    </message>
    <message>
      <source>Italian</source>
      <translation>イタリア語</translation>
    </message>
    <message>
      <source>Japanese</source>
      <translation>日本語</translation>
    </message>
    <message>
      <source>Korean</source>
      <translation>韓国語</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>ラテン語</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>リトアニア語</translation>
    </message>
    <message>
      <source>Latvian</source>
      <translation>ラトビア語</translation>
    </message>
    <message>
      <source>Norwegian</source>
      <translation>ノルウェー語</translation>
    </message>
    <message>
      <source>Dutch</source>
      <translation>オランダ語</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>ポーランド語</translation>
    </message>
    <message>
      <source>Portuguese</source>
      <translation>ポルトガル語</translation>
    </message>
    <message>
      <source>Romanian</source>
      <translation>ルーマニア語</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>ロシア語</translation>
    </message>
    <message>
      <source>Slovak</source>
      <translation>スロバキア語</translation>
    </message>
    <message>
      <source>Slovenian</source>
      <translation>スロベニア語</translation>
    </message>
    <message>
      <source>Serbian</source>
      <translation>セルビア語</translation>
    </message>
    <message>
      <source>Swedish</source>
      <translation>スウェーデン語</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>タイ語</translation>
    </message>
    <message>
      <source>Turkish</source>
      <translation>トルコ語</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>ウクライナ語</translation>
    </message>
    <message>
      <source>Vietnamese</source>
      <translation>ベトナム語</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>中国語</translation>
    </message>
    <message>
      <source>{first}, {next}</source>
      <translation>{first}、{next}</translation>
    </message>
    <message>
      <source>{languages} and others</source>
      <translation>{languages}など</translation>
    </message>
    <message>
      <source>recognised in a picture; letters and figures may have been misread.</source>
      <translation>画像から認識したものです。文字や数字が誤読されている場合があります。</translation>
    </message>
    <message>
      <source>Recognising {name}, page {number} of {total}</source>
      <translation>{name} を認識中、{number} / {total} ページ</translation>
    </message>
    <message>
      <source>Indexing {name}, passage {number} of {total}</source>
      <translation>{name} のインデックスを作成中、{number} / {total} か所</translation>
    </message>
    <message>
      <source>Reading {name}, page {number} of {total}</source>
      <translation>{name} を読み込み中、{number} / {total} ページ</translation>
    </message>
    <message numerus="yes">
      <source>%Ln page(s)</source>
      <translation>
        <numerusform>%Ln ページ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln slide(s)</source>
      <translation>
        <numerusform>スライド %Ln 枚</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln sheet(s)</source>
      <translation>
        <numerusform>シート %Ln 枚</numerusform>
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
        <numerusform>%Ln パート</numerusform>
      </translation>
    </message>
    <message>
      <source>meaning: very close ({value})</source>
      <translation>意味：とても近い（{value}）</translation>
    </message>
    <message>
      <source>meaning: close ({value})</source>
      <translation>意味：近い（{value}）</translation>
    </message>
    <message>
      <source>meaning: distant ({value})</source>
      <translation>意味：遠い（{value}）</translation>
    </message>
    <message>
      <source>meaning: far ({value})</source>
      <translation>意味：とても遠い（{value}）</translation>
    </message>
    <message>
      <source>reader: likely ({value})</source>
      <translation>リーダー：有力（{value}）</translation>
    </message>
    <message>
      <source>reader: possible ({value})</source>
      <translation>リーダー：可能性あり（{value}）</translation>
    </message>
    <message>
      <source>reader: unlikely ({value})</source>
      <translation>リーダー：見込み薄（{value}）</translation>
    </message>
    <message>
      <source>Why is this file not among the results?</source>
      <translation>このファイルが結果にないのはなぜ？</translation>
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
      <translation>{number} ページ</translation>
    </message>
    <message>
      <source>Same words: {words}</source>
      <translation>同じ語：{words}</translation>
    </message>
    <message>
      <source>No words in common</source>
      <translation>共通の語なし</translation>
    </message>
    <message>
      <source>meaning: not among the closest</source>
      <translation>意味：近いものに入っていない</translation>
    </message>
    <message>
      <source>Also in {names}</source>
      <translation>{names} にもあり</translation>
    </message>
    <message numerus="yes">
      <source>{names} and %Ln more file(s)</source>
      <translation>
        <numerusform>{names}、ほか %Ln 個のファイル</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} と {last}</translation>
    </message>
    <message numerus="yes">
      <source>%Ln copy(ies)</source>
      <translation>
        <numerusform>コピー %Ln 個</numerusform>
      </translation>
    </message>
    <message>
      <source>Stopped, not read yet</source>
      <translation>停止、未読</translation>
    </message>
    <message>
      <source>Could not be read</source>
      <translation>読み込めませんでした</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>待機中</translation>
    </message>
    <message>
      <source>{duration} left</source>
      <translation>残り{duration}</translation>
    </message>
    <message>
      <source>a few seconds</source>
      <translation>数秒</translation>
    </message>
    <message numerus="yes">
      <source>about %Ln s</source>
      <translation>
        <numerusform>約 %Ln 秒</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln min</source>
      <translation>
        <numerusform>約 %Ln 分</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>about %Ln h</source>
      <translation>
        <numerusform>約 %Ln 時間</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{done} of %Ln file(s)</source>
      <translation>
        <numerusform>{done} / %Ln 個のファイル</numerusform>
      </translation>
    </message>
  </context>
</TS>
