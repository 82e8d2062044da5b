"""QObjects and list models between screens and services; they translate, they do not decide."""
