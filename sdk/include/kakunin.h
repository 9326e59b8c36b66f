/* Asks whether a product is activated, in any language that can call C.
 *
 * docs/sdk.md shows how. This file is written by sdk/tests/header.rs; do not edit it. */

#ifndef KAKUNIN_H
#define KAKUNIN_H

#include <stddef.h>
#include <stdint.h>

/*
 The size of a buffer that holds any ordinary answer of `kakunin_status`.

 Only a lease of a KMS host that serves some hundred products is longer: double the buffer then,
 and ask again.
 */
#define KAKUNIN_STATUS_BYTES 65536

/*
 What `kakunin_status` returns if the state could be judged.
 */
enum KakuninStatus
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /*
   The product is activated.
   */
  KAKUNIN_STATUS_ACTIVATED = 0,
  /*
   The product is not activated yet, and has time for it.
   */
  KAKUNIN_STATUS_GRACE = 1,
  /*
   The user has to be told something: `reason` and `code` say what.
   */
  KAKUNIN_STATUS_NOTICE = 2,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum KakuninStatus KakuninStatus;
#else
typedef int32_t KakuninStatus;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/*
 What the functions return if they fail.
 */
enum KakuninError
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
  /*
   A pointer is `NULL` that must not be.
   */
  KAKUNIN_ERROR_NULL = -1,
  /*
   A text is not UTF-8.
   */
  KAKUNIN_ERROR_NOT_UTF8 = -2,
  /*
   The buffer is too small for the answer. Its text is empty.
   */
  KAKUNIN_ERROR_TOO_SMALL = -3,
  /*
   `vendor_key` is not the public key of a vendor.
   */
  KAKUNIN_ERROR_VENDOR_KEY = -4,
  /*
   There is no catalogue where one is looked for.
   */
  KAKUNIN_ERROR_CATALOGUE_MISSING = -5,
  /*
   There is a catalogue, but it cannot be read.
   */
  KAKUNIN_ERROR_CATALOGUE_UNREADABLE = -6,
  /*
   The owner of `vendor_key` did not sign the catalogue, or it was changed since.
   */
  KAKUNIN_ERROR_CATALOGUE_NOT_GENUINE = -7,
  /*
   The vendor signed the catalogue, but this version of the library cannot use it.
   */
  KAKUNIN_ERROR_CATALOGUE_UNUSABLE = -8,
  /*
   The catalogue has no product with this id.
   */
  KAKUNIN_ERROR_UNKNOWN_PRODUCT = -9,
  /*
   The system does not let this user read the state, or a later version wrote it.
   */
  KAKUNIN_ERROR_STATE_UNREADABLE = -10,
  /*
   There is no program to launch where one is looked for.
   */
  KAKUNIN_ERROR_PROGRAM_MISSING = -11,
  /*
   The system did not start the program.
   */
  KAKUNIN_ERROR_PROGRAM_NOT_STARTED = -12,
  /*
   A defect of this library. Please report it.
   */
  KAKUNIN_ERROR_PANIC = -13,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum KakuninError KakuninError;
#else
typedef int32_t KakuninError;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/*
 Tells whether a product is activated on this computer. Reads files, sends nothing, changes
 nothing; takes a few milliseconds.

 `product` is the product's id in the catalogue, such as `momiji-suite-2026`; `NULL` or an empty
 text means the first product. `vendor_key` is the vendor's public key in base64url, as `vendor.pub`
 holds it. Write it into your program: nobody can then put another catalogue in the place of yours.

 Unless `out` is `NULL` and `size` is 0, a JSON object is written into `out`, as UTF-8 that ends
 with a NUL. Its members are those of `kakunin status --json`; `docs/sdk.md` lists them. On an
 error it is `{"error":{"name":…}}`, or an empty text if there is no room for that.

 Returns a `KakuninStatus`: 0 activated, 1 in the grace period, 2 there is a notice for the user;
 or a `KakuninError`, which is negative.

 # Safety
 `product` and `vendor_key` must be `NULL` or texts that end with a NUL; `out` must be `NULL` or
 have room for `size` bytes.
 */
int32_t kakunin_status(const char *product, const char *vendor_key, char *out, size_t size);

/*
 Opens the activation wizard, if the user has something to do there: starts the vendor's program
 with `launch`, and does not wait for it.

 The program lies in the folder of this library, or in that of the program that calls it: under the
 name of that folder, as packages install it, or as `kakunin`. Nothing is looked for in the current
 folder or in `PATH`.

 `product` is as for `kakunin_status`. Returns 0, or a `KakuninError`.

 # Safety
 `product` must be `NULL` or a text that ends with a NUL.
 */
int32_t kakunin_launch(const char *product);

/*
 Returns the version of this library, such as `1.2.0`. The text is never freed.
 */
const char *kakunin_version(void);

/*
 Returns the name of a value that `kakunin_status` or `kakunin_launch` returned, such as
 `KAKUNIN_ERROR_CATALOGUE_MISSING`, for logs; `NULL` for any other number. The text is never freed.
 */
const char *kakunin_error_name(int32_t number);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* KAKUNIN_H */
