"""What is asked of models of different sizes."""

from assistant.profiles import copying, profile_of

PAGE = "The hall is old. It seats\nabout 120 people. Oaks grow behind it."


def test_the_smallest_models_only_copy_and_do_not_judge() -> None:
    smallest, usual, large = map(profile_of, (98_362_432, 1_117_320_768, 4_900_000_000))
    assert (smallest.copies, smallest.judges) == (True, False)
    assert (usual.copies, usual.judges) == (large.copies, large.judges) == (False, True)


def test_the_quote_is_copied_with_or_without_its_neighbours() -> None:
    assert copying(PAGE, "It seats\nabout 120 people.") == (
        'root ::= ("The hall is old. ")? "It seats about 120 people." (" Oaks grow behind it.")?'
    )
    assert copying(PAGE, "The hall is old.") == (
        'root ::= "The hall is old." (" It seats about 120 people.")?'
    )


def test_items_of_a_list_are_copied_each_on_its_line() -> None:
    assert copying("- oars\n- a rope\n- a lamp", "- a rope") == (
        r'root ::= ("- oars\n")? "- a rope" ("\n- a lamp")?'
    )


def test_a_quote_from_elsewhere_stands_alone() -> None:
    assert copying(PAGE, 'A "hall".') == r'root ::= "A \"hall\"."'
    assert copying("", "Oaks.") == 'root ::= "Oaks."'
