/* Preloaded into the store's process: while the file FAULT_FLAG names is there, what it holds ("fsync" or "write") fails with
   EIO for the database's own files. The stand-in for a disk that dies: a real one can't be asked to. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int refuses(int fd, const char *what) {
  const char *flag = getenv("FAULT_FLAG");
  FILE *file = flag ? fopen(flag, "r") : NULL;
  if (!file) return 0;
  char asked[16] = "", link[64], path[4096] = "";
  int read = fscanf(file, "%15s", asked);
  fclose(file);
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  return read == 1 && length > 0 && strcmp(asked, what) == 0 && strstr(path, ".sqlite3") != NULL;
}
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

int fsync(int fd) { return refuses(fd, "fsync") ? (errno = EIO, -1) : REAL(fsync)(fd); }
int fdatasync(int fd) { return refuses(fd, "fsync") ? (errno = EIO, -1) : REAL(fdatasync)(fd); }
ssize_t write(int fd, const void *bytes, size_t count) {
  return refuses(fd, "write") ? (errno = EIO, -1) : REAL(write)(fd, bytes, count);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  return refuses(fd, "write") ? (errno = EIO, -1) : REAL(pwrite)(fd, bytes, count, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  return refuses(fd, "write") ? (errno = EIO, -1) : REAL(pwrite64)(fd, bytes, count, at);
}
