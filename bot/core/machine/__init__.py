"""How it is put together: tables in `registry`, what comes due in `timers`, the order in `dispatch`, and a `turn`."""
