### Looking through the routines: what each one holds, and its steps with their pictures in one message.

steps-ask =
    Here is what each one holds. Tap one to see its steps.
    { HOLDS($routines) }
steps-page =
    { LABELS($routine) }: { $page } of { $pages }
    { STEP($step) }
