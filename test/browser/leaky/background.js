// What the recorder must see: a request that no page makes.
fetch('https://from-the-background.example/?draft').catch(() => undefined);
