"""What an article says that a person is: title, standing, seat, trade, job and family."""
