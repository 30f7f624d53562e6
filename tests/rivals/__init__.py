"""What stock libraries do under the same kills, measured once beside our own figures; no part of Easeback."""
