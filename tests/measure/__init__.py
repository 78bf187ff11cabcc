"""Measurements that take minutes: what they find is kept beside them as JSON and shown in the README.

``python -m tests.measure.fidelity``, ``…speed`` and ``…parity`` measure anew; ``python -m tests.readme``
then puts the figures into the README. Needed beside the program: LibreOffice, Tesseract, pandoc and the
fonts of the Debian packages fonts-liberation and fonts-urw-base35.
"""
