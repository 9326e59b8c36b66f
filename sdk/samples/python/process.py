"""Asks the program whether a product is activated: process.py PROGRAM [PRODUCT]"""
import json
import subprocess
import sys

path, *product = sys.argv[1:]

command = [path, "status", "--json", *(f"--product={id}" for id in product)]
program = subprocess.run(command, stdout=subprocess.PIPE, check=False)
members = json.loads(program.stdout)
activated = program.returncode == 0

# On an error there is a code in the place of a status: no answer, to be treated as the grace period.
print("activated" if activated else "not activated", members.get("status") or members["error"]["code"], sep=": ")
sys.exit(0 if activated else 1)
