"""Dialogs: messages with every fault, a reason to give, exports, shortcuts."""
