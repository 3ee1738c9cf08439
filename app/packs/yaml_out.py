"""A tree written as YAML again: block style, long texts folded, quotes only where they are needed."""

from __future__ import annotations

from typing import Any, Final

from app.packs.yaml_tree import Items, Node, Scalar, Table

_WIDTH: Final = 110
_STR: Final = "tag:yaml.org,2002:str"


def to_yaml(root: Table) -> bytes:
    """The bytes of a file that reads as this tree."""
    import yaml

    class Dumper(yaml.SafeDumper):
        """Indents lists below their key, as people write them."""

        def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
            super().increase_indent(flow, False)

    text: str = yaml.serialize(_node(root), Dumper=Dumper, allow_unicode=True, width=_WIDTH)
    return text.encode()


def _node(node: Node) -> object:
    import yaml

    if isinstance(node, Table):
        pairs = [(_scalar(key, quoted=False), _node(value)) for key, value in node.values.items()]
        return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=False)
    if isinstance(node, Items):
        flow = all(isinstance(value, Scalar) and len(value.text) < 20 for value in node.values)
        return yaml.SequenceNode(
            "tag:yaml.org,2002:seq", [_node(value) for value in node.values], flow_style=flow
        )
    if node.absent:
        return yaml.ScalarNode("tag:yaml.org,2002:null", "")
    return _scalar(node.text, quoted=node.quoted)


def _scalar(text: str, *, quoted: bool) -> object:
    import yaml

    if not quoted:
        # What would be a number or a date to others keeps looking as it was written.
        return yaml.ScalarNode(_resolved(text), text)
    if "\n" in text.rstrip("\n") and not text.startswith((" ", "\n")):
        return yaml.ScalarNode(_STR, text, style="|")
    return yaml.ScalarNode(_STR, text, style=">" if len(text) > _WIDTH and _folds(text) else '"')


def _folds(text: str) -> bool:
    """Whether a folded block gives the same text back."""
    return "\n" not in text and text == text.strip() and "  " not in text


def _resolved(text: str) -> str:
    import yaml

    resolver: Any = yaml.SafeLoader("")
    tag: str = resolver.resolve(yaml.ScalarNode, text, (True, False))
    return tag
