"""Which certificates are trusted on encrypted connections."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl


def certificates() -> ssl.SSLContext:
    """The system's own certificates, so that a company's proxy is trusted as the browser trusts it."""
    import ssl

    try:
        import truststore
    except ImportError:
        return ssl.create_default_context()
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
