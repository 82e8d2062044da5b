"""Every fault of the bench by name; trial N plays fault N modulo their number."""

from tests.faults import faults, file_faults, moods, power
from tests.faults.faults import Fault, canned, spoilt, spoilt_feed
from tests.faults.moods import HTML, HTML_TYPE, JSON_TYPE

BUSY = moods.problem(429, "busy")
BUG = moods.problem(500, "bug")
LINGER_S = 2.0  # longer than a terminal waits for an answer

FAULTS: tuple[Fault, ...] = (
    Fault("kill -9 of the terminal", faults.terminal_killed),
    Fault("network cut", faults.cut),
    Fault("connection reset", spoilt(lambda stage: moods.reset(stage.rng))),
    Fault("black hole", spoilt(lambda _: moods.black_hole, LINGER_S)),
    Fault("slow network", spoilt(lambda _: moods.slow)),
    Fault("answer lost after the hub's commit", spoilt(lambda _: moods.answer_lost)),
    Fault("answer lost and terminal killed", faults.killed_before_answer),
    Fault("kill -9 of the hub", faults.hub_killed),
    Fault("hub answers 500", canned(500, JSON_TYPE, BUG)),
    Fault("hub answers 429", canned(429, JSON_TYPE, BUSY)),
    Fault("an HTML page with status 200", canned(200, HTML_TYPE, HTML)),
    Fault("half a body, connection closed", spoilt(lambda _: moods.half_a_body)),
    Fault("half a body, said to be whole", spoilt(lambda _: moods.half_a_json)),
    Fault("clock 400 days fast", faults.clock_wrong(400), after=faults.set_right),
    Fault("clock 400 days slow", faults.clock_wrong(-400), after=faults.set_right),
    Fault("disk full", file_faults.disk_full),
    Fault("files cannot grow", file_faults.file_stuck),
    Fault("a file of the cache deleted", file_faults.cache_deleted),
    Fault("a file of the cache truncated", file_faults.cache_truncated),
    Fault("a file of the cache scribbled over", file_faults.cache_scribbled, after=file_faults.seen_through),
    Fault("snapshots damaged", faults.damaged_snapshots),
    Fault("heads damaged", spoilt_feed(lambda stage: moods.damaged_heads(stage.rng), "it was refused")),
    Fault("heads signed by a stranger", spoilt_feed(lambda stage: moods.foreign_heads(stage.heads), "not signed")),
    Fault("heads rolled back", faults.rolled_back),
    Fault("terminal revoked", file_faults.revoked, frozenset({"revoked"}), after=file_faults.still_told),
    Fault("two sell the last piece", file_faults.last_piece, frozenset({"out_of_stock"}), after=file_faults.one_got_it),
    Fault("power cut", power.power_cut),
    Fault("hub frozen", faults.hub_frozen),
    Fault("kill -9 of hub and terminal", faults.both_killed),
)
