"""Tests of scanning."""
