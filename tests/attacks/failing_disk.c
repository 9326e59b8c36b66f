/*
 * Lets one call on a database's files fail, as a disk does: loaded before the C library by LD_PRELOAD, by the test of
 * durability only.
 *
 * FAIL_FILE   part of the path of the files that are meant (never those that end in -shm, which are memory)
 * FAIL_CALL   "sync" or "write": which calls are counted
 * FAIL_AT     the how-manieth of them fails, counted from 1; it alone, unless FAIL_WHILE is given
 * FAIL_WITH   the number of the error
 * FAIL_WHILE  calls from that one on fail as long as this file exists
 * FAIL_TOLD   a file that is made when the first fails
 *
 * Where a sync fails, all that was written to the file since the last one is overwritten with zeros: a system may drop such
 * pages, and then reports the next sync as done.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define RANGES 65536

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls;
static struct {
    ino_t inode;
    off_t from, length;
} ranges[RANGES];
static int known;

static int (*real_fsync)(int);
static int (*real_fdatasync)(int);
static ssize_t (*real_write)(int, const void *, size_t);
static ssize_t (*real_pwrite)(int, const void *, size_t, off_t);

__attribute__((constructor)) static void find(void)
{
    real_fsync = dlsym(RTLD_NEXT, "fsync");
    real_fdatasync = dlsym(RTLD_NEXT, "fdatasync");
    real_write = dlsym(RTLD_NEXT, "write");
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
}

/* Whether a file is meant; gives which it is. */
static int is_meant(int fd, ino_t *inode)
{
    const char *wanted = getenv("FAIL_FILE");
    char name[64], path[4096];
    struct stat known_as;
    ssize_t length;

    if (wanted == NULL)
        return 0;
    snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
    length = readlink(name, path, sizeof path - 1);
    if (length < 4)
        return 0;
    path[length] = 0;
    if (strstr(path, wanted) == NULL || strcmp(path + length - 4, "-shm") == 0 || fstat(fd, &known_as) != 0)
        return 0;
    *inode = known_as.st_ino;
    return 1;
}

/* Whether this call fails. The lock is held. */
static int fails(const char *call)
{
    const char *counted = getenv("FAIL_CALL"), *at = getenv("FAIL_AT"), *lasting = getenv("FAIL_WHILE");
    const char *told = getenv("FAIL_TOLD");
    long wanted = at == NULL ? 0 : atol(at);

    if (counted == NULL || strcmp(counted, call) != 0)
        return 0;
    calls++;
    if (lasting != NULL ? calls < wanted || access(lasting, F_OK) != 0 : calls != wanted)
        return 0;
    if (told != NULL) {
        int fd = open(told, O_CREAT | O_WRONLY, 0600);
        if (fd >= 0)
            close(fd);
    }
    errno = atoi(getenv("FAIL_WITH"));
    return 1;
}

/* Notes that something is written. Neighbours are one range. */
static void note(ino_t inode, off_t from, size_t length)
{
    int index;

    for (index = known - 1; index >= 0 && index >= known - 8; index--)
        if (ranges[index].inode == inode && ranges[index].from + ranges[index].length == from) {
            ranges[index].length += (off_t)length;
            return;
        }
    if (known == RANGES)
        abort();
    ranges[known].inode = inode;
    ranges[known].from = from;
    ranges[known].length = (off_t)length;
    known++;
}

/* Forgets what was written to a file; overwrites it before, if it is lost. */
static void forget(ino_t inode, int fd, int lost)
{
    static const char zeros[4096];
    int index, kept = 0;

    for (index = 0; index < known; index++) {
        if (ranges[index].inode != inode) {
            ranges[kept++] = ranges[index];
            continue;
        }
        while (lost && ranges[index].length > 0) {
            size_t part = ranges[index].length < 4096 ? (size_t)ranges[index].length : 4096;
            if (real_pwrite(fd, zeros, part, ranges[index].from) != (ssize_t)part)
                abort();
            ranges[index].from += (off_t)part;
            ranges[index].length -= (off_t)part;
        }
    }
    known = kept;
}

static int sync_with(int (*real)(int), int fd)
{
    ino_t inode;
    int failed, problem;

    if (!is_meant(fd, &inode))
        return real(fd);
    pthread_mutex_lock(&lock);
    failed = fails("sync");
    problem = errno;
    forget(inode, fd, failed);
    pthread_mutex_unlock(&lock);
    if (!failed)
        return real(fd);
    errno = problem;
    return -1;
}

int fsync(int fd)
{
    return sync_with(real_fsync, fd);
}

int fdatasync(int fd)
{
    return sync_with(real_fdatasync, fd);
}

static ssize_t write_to(int fd, const void *data, size_t length, off_t from)
{
    ino_t inode;
    int failed = 0, meant = is_meant(fd, &inode), problem;

    if (meant) {
        off_t where = from >= 0 ? from : lseek(fd, 0, SEEK_CUR);
        pthread_mutex_lock(&lock);
        failed = fails("write");
        problem = errno;
        if (!failed)
            note(inode, where, length);
        pthread_mutex_unlock(&lock);
    }
    if (failed) {
        errno = problem;
        return -1;
    }
    return from >= 0 ? real_pwrite(fd, data, length, from) : real_write(fd, data, length);
}

ssize_t write(int fd, const void *data, size_t length)
{
    return write_to(fd, data, length, -1);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t from)
{
    return write_to(fd, data, length, from);
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t from)
{
    return write_to(fd, data, length, from);
}
