"""The commands of the command line, one module each: `add_parser(subparsers)` and `run(args) -> exit code`.

The law of this room: nothing is imported here and nothing costly at the top of a module, so that `doctor`
runs on a machine that has only Python. Exit codes: 0 done, 1 something is wrong with the thing checked, 2 the
command could not do its work.
"""
