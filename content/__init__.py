"""Every word and every routine, as data: routines/*.yaml, safety/*.yaml, languages/<code>/*.ftl and lexicon.yaml."""
