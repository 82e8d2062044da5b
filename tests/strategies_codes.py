"""What codes are drawn from: valid GTINs, and text of the kinds that strangers print."""

from hypothesis import strategies as st

from app.domain.codes import check_digit

DIGITS = "0123456789"
GS1_TEXT = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._"


@st.composite
def gtins(draw: st.DrawFn, lengths: tuple[int, ...] = (8, 12, 13, 14)) -> str:
    """Draw a GTIN of one of `lengths`, not made of zeros only, with its right check digit."""
    length = draw(st.sampled_from(lengths))
    payload = draw(st.text(DIGITS, min_size=length - 1, max_size=length - 1))
    payload = payload if int(payload) else payload[:-1] + "1"
    return payload + str(check_digit(payload))


def anything() -> st.SearchStrategy[str]:
    """Draw any text at all, lone surrogates included."""
    return st.text(st.characters(), max_size=700)


def nearly_codes() -> st.SearchStrategy[str]:
    """Draw text that begins like a code that is accepted and goes on as it likes."""
    beginnings = st.sampled_from([
        "https://id.gs1.org/01/04006381333931", "http://example.org/gtin/4006381333931/",
        "https://example.org/01/", "HTTPS://EXAMPLE.ORG/01/04006381333931?", "https://[", "http://",
        "https://example.org/01/04006381333931?17=", "0104006381333931", "01040063813339311",
        "\x1d01", "]d201", "]C10104006381333931", "(01)04006381333931(10)", "(01)", "CMP1:",
        "CMP1:O:", "CMP1:B:", "4006381333931", "0000", "javascript:", "WIFI:", "data:", "]",
    ])  # fmt: skip
    endings = st.one_of(
        st.text(max_size=40),
        st.text(DIGITS + "/?&=;%()\x1d:.-", max_size=40),
    )
    return st.builds("".join, st.tuples(beginnings, endings))
