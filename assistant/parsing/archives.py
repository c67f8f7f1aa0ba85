"""Zip containers and the XML in them, opened in memory and within limits; nothing is extracted."""

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from ..errors import FileBroken, FileEncrypted, FileOverLimit
from .source import Source

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_ENCRYPTED_FLAG = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, IndexError)

MAX_RATIO = 250
"""What is packed tighter than this is a trap, unless it is small; sheets of one repeated row reach
about 100, and deflate ends at 1032."""
_SMALL = 64 << 20

_SAFE = {
    "resolve_entities": False, "no_network": True, "load_dtd": False, "huge_tree": False,
    "remove_comments": True, "remove_pis": True,
}  # fmt: skip


class Archive:
    """The members of a zip container by their names, which are never used as paths on disk.

    Names are compared as the formats in question say: with "/" and without regard to case.
    """

    def __init__(self, source: Source) -> None:
        """Open the container. Raises FileBroken, FileEncrypted, FileOverLimit."""
        _refuse_encrypted_office(source.data)
        self._zip = _open(source.data)
        infos = [info for info in self._zip.infolist() if info.filename and not info.is_dir()]
        _check_sizes(infos, source)
        self._infos = {_plain(info.filename): info for info in infos}
        self._by_folded = {name.casefold(): name for name in self._infos}

    @property
    def names(self) -> list[str]:
        """The members in their order; of two with one name, the last is the one that counts."""
        return list(self._infos)

    def __contains__(self, name: str) -> bool:
        return _plain(name).casefold() in self._by_folded

    def size(self, name: str) -> int:
        """Return the bytes that a member claims to hold; `read` never gives more."""
        return self._info(name).file_size

    def read(self, name: str) -> bytes:
        """Return a member's bytes. Raises FileBroken, also where it is missing, FileEncrypted."""
        info = self._info(name)
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise FileEncrypted("it needs a password")
        try:
            with self._zip.open(info) as member:
                return member.read(info.file_size)  # zipfile inflates no more than this
        except NotImplementedError as error:
            raise FileBroken(f"{info.filename!r} in it is packed in an unknown way") from error
        except _DAMAGE as error:
            raise FileBroken(f"{info.filename!r} in it is damaged") from error

    def check(self) -> None:
        """Unpack every member once, for readers that would trust their sizes. Raises FileError."""
        for name in self._infos:
            self.read(name)

    def xml(self, name: str) -> etree._Element:
        """Return the root of a member that is XML. Raises FileBroken, FileEncrypted."""
        return parse_xml(self.read(name))

    def elements(self, name: str, *tags: str) -> Iterator[etree._Element]:
        """Yield each element of these tags when it ends, and forget it: memory stays small.

        Raises FileBroken, also after some were given, FileEncrypted.
        """
        info = self._info(name)
        if info.flag_bits & _ENCRYPTED_FLAG:
            raise FileEncrypted("it needs a password")
        try:
            with self._zip.open(info) as member:
                for _, element in etree.iterparse(member, tag=tags, **_SAFE):
                    _refuse_entities(element)
                    yield element
                    _forget(element)
        except (etree.XMLSyntaxError, NotImplementedError, *_DAMAGE) as error:
            raise FileBroken(f"{info.filename!r} in it is damaged") from error

    def _info(self, name: str) -> zipfile.ZipInfo:
        known = self._by_folded.get(_plain(name).casefold())
        if known is None:
            raise FileBroken(f"{name!r} is missing in it")
        return self._infos[known]


def parse_xml(data: bytes) -> etree._Element:
    """Return the root of untrusted XML: no entity is expanded, nothing is fetched.

    Raises FileBroken for damage, for nesting beyond 256 levels and for entities of its own.
    """
    try:
        root = etree.fromstring(data, etree.XMLParser(**_SAFE))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FileBroken("the XML in it is damaged") from error
    _refuse_entities(root)
    return root


def resolve(base: str, reference: str) -> str:
    """Return the member that `reference` means in the member `base`; never leads out of the zip."""
    path = posixpath.join("/", posixpath.dirname(_plain(base)), reference.replace("\\", "/"))
    return posixpath.normpath(path).lstrip("/")


def is_zip(data: bytes) -> bool:
    """Say whether bytes begin as a zip container does."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def is_ole(data: bytes) -> bool:
    """Say whether bytes begin as the container of Office 97 and of encrypted Office files does."""
    return data.startswith(_OLE)


def _open(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(BytesIO(data))
    except (*_DAMAGE, NotImplementedError) as error:
        cut = "it is cut off or damaged" if is_zip(data) else "it is not what its name says"
        raise FileBroken(cut) from error


def _check_sizes(infos: list[zipfile.ZipInfo], source: Source) -> None:
    limits = source.limits
    if len(infos) > limits.members:
        raise FileOverLimit(f"{len(infos)} files are packed in it, the limit is {limits.members}")
    unpacked = sum(info.file_size for info in infos)
    if unpacked > limits.unpacked_mb << 20:
        size = -(-unpacked >> 20)
        raise FileOverLimit(f"it unpacks to {size} MB, the limit is {limits.unpacked_mb} MB")
    if unpacked > max(_SMALL, MAX_RATIO * len(source.data)):
        raise FileOverLimit(f"it unpacks to {unpacked // len(source.data)} times its size")


def _refuse_encrypted_office(data: bytes) -> None:
    if is_ole(data) and _ENCRYPTED_PACKAGE in data:
        raise FileEncrypted("it needs a password")


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/")


def _refuse_entities(element: etree._Element) -> None:
    dtd = element.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise FileBroken("its XML defines entities, as traps do")


def _forget(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
