"""Asks the library whether a product is activated: library.py LIBRARY VENDOR-KEY [PRODUCT]"""
import ctypes
import json
import sys

path, vendor_key, *product = sys.argv[1:]  # In a product: literals; the key is the line of vendor.pub.

kakunin = ctypes.CDLL(path)
kakunin.kakunin_status.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t]
answer = ctypes.create_string_buffer(65536)
status = kakunin.kakunin_status(product[0].encode() if product else None, vendor_key.encode(), answer, len(answer))
members = json.loads(answer.value)
activated = status == 0

print("activated" if activated else "not activated", json.dumps(members), sep=": ")
sys.exit(0 if activated else 1)
