"""Schema migrations, run in process by `app.hub.database.engine.migrate`."""
