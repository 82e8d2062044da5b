"""Tests of payment terminals."""
