import shutil
from pathlib import Path

import numpy as np
import pytest

from assistant.embedding import BUNDLED, OnnxEmbedder, pack
from assistant.errors import ResourceDamaged


@pytest.fixture(scope="module")
def embedder() -> OnnxEmbedder:
    return OnnxEmbedder()


def test_vectors_have_unit_length_and_do_not_depend_on_their_batch(embedder: OnnxEmbedder) -> None:
    texts = ["A boat.", "The fee is due in May. " * 30, "", "Ein Boot am See."]
    together = embedder.embed(texts)
    assert together.shape == (4, 384)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-3)
    alone = np.vstack([embedder.embed([text]) for text in texts])
    assert np.array_equal(together, alone)


def test_meaning_is_near(embedder: OnnxEmbedder) -> None:
    question, near, far = embedder.embed(
        ["Who repairs the boats?", "Karl mends the hulls in winter.", "The soup needs more salt."]
    )
    assert question @ near > question @ far + 0.1


def test_a_long_text_is_cut_rather_than_refused(embedder: OnnxEmbedder) -> None:
    assert embedder.embed(["word " * 5000]).shape == (1, 384)


def test_vectors_are_stored_as_fp16(embedder: OnnxEmbedder) -> None:
    vectors = embedder.embed(["A boat."])
    (stored,) = pack(vectors)
    assert len(stored) == 768
    assert np.abs(np.frombuffer(stored, np.float16) - vectors[0]).max() < 1e-3


def test_an_altered_model_is_never_used(tmp_path: Path) -> None:
    folder = tmp_path / BUNDLED.name
    shutil.copytree(BUNDLED.parent, tmp_path, dirs_exist_ok=True)
    with (folder / "model.onnx").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ResourceDamaged):
        OnnxEmbedder(folder).embed(["text"])
