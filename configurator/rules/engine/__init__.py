"""Who is asked what, and when: rules over objects, from edit to edit, with waivers applied."""
