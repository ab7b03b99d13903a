"""From the last iterate to figures and to what there is to say."""
