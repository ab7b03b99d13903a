"""What is drawn, in millimetres and without Qt, and where a dragged part may land."""
