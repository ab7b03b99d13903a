"""The main window: its menus, bars and panels, and what its actions do."""
