// Nothing: how long a static Swift program takes to start and to end.
