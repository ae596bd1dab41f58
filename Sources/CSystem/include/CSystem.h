#ifndef RUBRIC_CSYSTEM_H
#define RUBRIC_CSYSTEM_H

/// Waits until everything that was written to the file system of an open file or folder is on the disk.
///
/// One call for any number of files: a call for each would wait for the disk as often as there are files.
/// Returns 0 if it was done; -1 with `errno` if the disk failed; 1 if the system has no such call, so that each file
/// needs one of its own.
int rubric_sync_file_system(int handle);

#endif
