"""The platforms. An adapter translates and never decides; it sees the port, the settings and the core's words."""
