from pathlib import Path

import pytest

from assistant.errors import SettingsDamaged
from assistant.settings import Settings, load, save


def test_settings_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "home" / "settings.json"
    assert load(path) == Settings()
    save(path, Settings(theme="dark", max_file_mb=10))
    assert load(path) == Settings(theme="dark", max_file_mb=10)


def test_unknown_names_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "from_the_future": 1}')
    assert load(path) == Settings(theme="dark")


@pytest.mark.parametrize("text", ["", "{", '{"max_file_mb": "x"}', "[]"])
def test_a_wrong_value_is_named_and_no_setting_is_dropped_silently(
    tmp_path: Path, text: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(text)
    with pytest.raises(SettingsDamaged, match=r"settings\.json"):
        load(path)
