"""Words that say nothing about what a question is about, in the language it is asked in."""

from collections.abc import Sequence

from .wording import STOP_WORDS

_OTHERS = {
    "de": """aber alle als also am an auch auf aus bei beim bin bis bist da damit dann das dass dein
        dem den denn der des dich die dies diese diesem diesen dieser dieses dir doch dort du durch
        ein eine einem einen einer eines er es euch euer für gegen gibt habe haben hat hatte hier
        ich ihm ihn ihr ihre im in ins ist ja jede jeder jedes kann kein keine können man mein meine
        mich mir mit muss nach nicht noch nun nur ob oder ohne sehr sein seine sich sie sind so
        soll über um und uns unser unsere unter viel viele vom von vor war waren warum was weil
        welche welchem welchen welcher welches wem wen wenn wer werden wessen wie wieviel wir wird
        wo wohin wurde wurden zu zum zur zwischen""",
    "fr": """à afin ai as au aussi autre aux avec avez avoir avons c ça ce ceci cela celle celui ces
        cet cette chez ci combien comme comment d dans de des dois doit donc dont du elle elles en
        entre es est et étaient était être eu faut il ils j je l la là le les leur leurs lui m ma
        mais me même mes moi mon n ne nos notre nous on ont ou où par pas peut peux plus pour
        pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se sera ses si son sont
        sous sur t ta te tes ton tous tout toute très tu un une vos votre vous y""",
    "es": """a al algo ante antes así aunque cada como cómo con cuál cuáles cuando cuándo cuánta
        cuántas cuánto cuántos de del desde donde dónde e el él ella ellas ellos en entre era es
        esa esas ese eso esos esta está están estas este esto estos fue fueron ha hace hacia han
        hasta hay la las le les lo los más me mi mis muy ni no nos nuestra nuestro o otra otro para
        pero por porque puede puedo que qué quien quién se según ser si sí sin sobre son su sus
        también te tiene tienen todo todos tu tus un una unas uno unos y ya yo""",
    "it": """a ad agli ai al alla alle allo anche avere c che chi ci come con cosa cui d da dagli
        dai dal dalla dalle dallo degli dei del dell della delle dello di dove dov e è ed era
        essere gli ha hai hanno ho i il in io l la le lei li lo loro lui ma mi mia mio ne negli nei
        nel nell nella nelle nello noi non nostra nostro o ogni per perché più può qual quale quali
        quando quanta quante quanti quanto quella quello questa queste questi questo s se sei si
        sia sono sta stato su sua sugli sui sul sulla sulle suo tra tu tutti tutto un una uno vi
        voi""",
    "pt": """a à ainda ao aos aquela aquele aquilo as às até com como da das de dela dele depois do
        dos e é ela elas ele eles em entre era essa esse esta está estão este eu foi foram há isso
        isto já lhe lo mais mas me mesmo meu meus minha muito na não nas nem no nos nós nossa nosso
        num numa o onde os ou para pela pelas pelo pelos pode por porque qual quais quando quanta
        quantas quanto quantos que quê quem são se sem ser será seu seus só sobre sua suas também
        te tem têm tinha todos tu um uma umas uns você vocês""",
    "nl": """aan al alle als bij ben bent dan dat de deze die dit doe doen door dus een en er ge had
        heb hebben heeft hem het hier hij hoe hoeveel hun ik in is ja je jij jou jouw jullie kan
        kunnen maar me meer men met mij mijn moet moeten na naar niet nog nu of om omdat onder ons
        onze ook op over te tegen ten ter toch toen tot u uit uw van veel voor waar waarom wanneer
        waren was wat we wel welk welke werd wie wij wil worden wordt ze zich zij zijn zo zonder
        zou""",
}
_LISTS = {"en": STOP_WORDS} | {name: frozenset(text.split()) for name, text in _OTHERS.items()}
_ENOUGH = 2
"""One word, such as the English "die", says nothing about the language of a question."""


def stop_words(words: Sequence[str]) -> frozenset[str]:
    """Return the function words of the language that a question (words in lower case) seems to be
    in: English unless more of them, and at least two, belong to another."""
    likely = likely_languages(words)
    return frozenset().union(*(_LISTS[name] for name in likely)) if likely else STOP_WORDS


def likely_languages(words: Sequence[str]) -> tuple[str, ...]:
    """Return the ISO 639-1 codes of the languages that most of a question's function words, and
    at least two of them, belong to: several for neighbours such as Spanish and Portuguese, none
    where English is as likely."""
    counts = {name: sum(word in listed for word in words) for name, listed in _LISTS.items()}
    most = max(counts.values())
    if most < _ENOUGH or most == counts["en"]:
        return ()
    return tuple(name for name, count in counts.items() if count == most)


def seems_english(words: Sequence[str]) -> bool:
    """Say whether no other language is more likely for a question (words in lower case)."""
    return not likely_languages(words)
