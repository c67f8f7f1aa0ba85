"""What the engine answers at once, whatever its lanes are at."""

from .engine import Engine
from .errors import UsageError
from .exporting import export
from .messages import (
    AnyEvent,
    AnyRequest,
    CollectionsListed,
    ConversationExported,
    ConversationOpened,
    ConversationsListed,
    Done,
    ExportConversation,
    FilesListed,
    ListCollections,
    ListConversations,
    ListFiles,
    ListModels,
    MachineRead,
    ModelsListed,
    OpenConversation,
    RateAnswer,
    ReadMachine,
    ReadPage,
    ReadStatus,
    RemoveCollection,
    RemoveConversation,
    RemoveModel,
    RenameConversation,
    SaveCollection,
    StatusRead,
)


class Replies:
    """Answers requests that take no time."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def to(self, request: AnyRequest) -> AnyEvent:
        """Do what is asked and return the closing event. Raises CarrelError."""
        engine = self._engine
        match request:
            case ListFiles():
                return FilesListed(engine.files(), engine.folders())
            case ReadPage(path=path, page=page):
                return engine.page(path, page)
            case ReadStatus() | ReadMachine():
                is_status = isinstance(request, ReadStatus)
                return StatusRead(engine.status()) if is_status else MachineRead(engine.machine())
            case ListModels() | RemoveModel():
                if isinstance(request, RemoveModel):
                    engine.models.remove(request.name)
                return self.models()
            case ListCollections() | SaveCollection() | RemoveCollection():
                return self._collect(request)
            case _:
                return self._converse(request)

    def models(self) -> ModelsListed:
        """Return the model table."""
        models = self._engine.models
        return ModelsListed(models.rows(), models.default)

    def _collect(
        self, request: ListCollections | SaveCollection | RemoveCollection
    ) -> CollectionsListed:
        engine = self._engine
        if isinstance(request, SaveCollection):
            engine.save_collection(request.name, request.paths, request.instead_of)
        elif isinstance(request, RemoveCollection):
            engine.catalogue.collections.remove(request.name)
        return CollectionsListed(engine.collections())

    def _converse(self, request: AnyRequest) -> AnyEvent:
        conversations = self._engine.catalogue.conversations
        match request:
            case ListConversations(text=text):
                return ConversationsListed(conversations.all(text))
            case OpenConversation(conversation=number):
                return ConversationOpened(conversations.row(number), conversations.turns(number))
            case ExportConversation(conversation=number, format=form):
                row, turns = conversations.row(number), conversations.turns(number)
                return ConversationExported(export(row, turns, form))
            case RenameConversation(conversation=number, title=title):
                conversations.rename(number, title)
                return ConversationsListed(conversations.all())
            case RemoveConversation(conversation=number):
                conversations.remove(number)
                return ConversationsListed(conversations.all())
            case RateAnswer(conversation=number, turn=turn, rating=rating):
                conversations.rate(number, turn, rating)
                return Done()
            case _:
                raise UsageError(f"not a request: {type(request).__name__}")
