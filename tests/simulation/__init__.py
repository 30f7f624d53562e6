"""The simulation: real core, store, intake, alarm and postman; everything around them is drawn from a seed.

House rules: no judgement reads the row that it judges, only what the fake platform received, what people did, and what
the core answered when it was committed; whatever a seed decides is in its trace; the same seed gives the same trace.
"""
