"""The editor's page. Importing it does not import gradio: `serve` does when it starts."""
