"""A user's own embedding model: a real, tiny, untrained one made by the library itself."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from assistant import settings
from assistant.embedding import BUNDLED, OtherEmbedder, choose
from assistant.engine import Engine
from assistant.errors import EmbeddingUnusable, IndexMismatch
from assistant.messages import Done, Progress
from assistant.paths import Home

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    models = pytest.importorskip("sentence_transformers.models")
    from sentence_transformers import SentenceTransformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    raw = tmp_path_factory.mktemp("raw")
    tokenizer = BertTokenizerFast(tokenizer_file=str(BUNDLED / "tokenizer.json"))
    tokenizer.save_pretrained(raw)
    BertModel(
        BertConfig(
            vocab_size=tokenizer.vocab_size,
            hidden_size=32,
            num_hidden_layers=1,
            num_attention_heads=2,
            intermediate_size=32,
        )
    ).save_pretrained(raw)
    transformer = models.Transformer(str(raw))
    pooling = models.Pooling(transformer.get_word_embedding_dimension())
    made = tmp_path_factory.mktemp("models") / "tiny"
    SentenceTransformer(modules=[transformer, pooling], device="cpu").save(str(made))
    shutil.rmtree(raw)
    return made


def test_a_folder_of_the_users_own_is_used(folder: Path) -> None:
    embedder = choose(str(folder))
    assert embedder.name.startswith("tiny@")
    vectors = embedder.embed(["A boat.", "A long shed by the lake. " * 100])
    assert vectors.shape == (2, 32)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_another_model_needs_a_rebuild_and_is_never_mixed(
    home: Home, tmp_path: Path, folder: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The boats are kept in the long shed by the lake.")
    engine = Engine(home)
    list(engine.index([str(path)]))
    engine.close()
    settings.save(home.settings, settings.Settings(embedding=str(folder)))
    engine = Engine(home)
    try:
        with pytest.raises(IndexMismatch):
            engine.search("boats", 5)
        with pytest.raises(IndexMismatch):
            list(engine.index([str(path)]))
        assert isinstance(list(engine.rebuild())[-1], Done)
        assert engine.search("boats", 5)[0].passage.path == str(path)
        assert engine.catalogue.stored_vectors.all()[1].shape == (1, 32)
    finally:
        engine.close()


def test_a_rebuild_cut_off_goes_on_where_it_stood(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    for n in range(30):
        (folder / f"{n}.txt").write_text(f"Boat {n} is kept in the long shed by the lake.")
    engine = Engine(home)
    try:
        list(engine.index([str(folder)]))
        first = engine.catalogue.passage_ids()
        rebuilding = engine.rebuild()
        while next(rebuilding) != Progress(25, 30):
            pass
        rebuilding.close()
        half = engine.catalogue.passage_ids()
        assert not engine.matches
        assert engine.search("boats", 5)  # the vectors are of one model, old or new
        list(engine.rebuild())
        again = engine.catalogue.passage_ids()
        assert engine.matches
        assert not set(first) & set(again)
        assert len(set(half) & set(again)) >= 20
    finally:
        engine.close()


def test_a_folder_without_safe_weights_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pytorch_model.bin").write_bytes(b"pickle")
    with pytest.raises(EmbeddingUnusable):
        OtherEmbedder(tmp_path)
