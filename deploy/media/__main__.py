"""`python -m deploy.media [pictures] [pacer] [tracks] [clips]`: makes the media, all or what is named."""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CONTENT = ROOT / "content"
KINDS = ("pictures", "pacer", "tracks", "clips")


def main(kinds: list[str]) -> None:
    """Make what is named."""
    for kind in kinds or KINDS:
        if kind == "pictures":
            from deploy.media.pictures import make_pictures

            make_pictures(CONTENT / "pictures", Path(__file__).parent / "contact-sheet.png")
        elif kind == "pacer":
            from deploy.media.pacer import make_pacer

            make_pacer(CONTENT / "pictures")
        elif kind == "tracks":
            from deploy.media.tracks import make_tracks

            make_tracks(CONTENT)
        elif kind == "clips":
            from deploy.media.clips import make_clips

            make_clips(CONTENT)
        else:
            sys.exit(f"There is no '{kind}'. Write: {', '.join(KINDS)}")


if __name__ == "__main__":
    main(sys.argv[1:])
