import Foundation

// Touches Foundation once, so that it is linked and loaded.
print(ProcessInfo.processInfo.processIdentifier > 0 ? "ok" : "")
