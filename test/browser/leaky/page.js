// What the recorder must see: requests made on a page, and an address asked for by an image.
fetch('https://from-the-page.example/?draft').catch(() => undefined);
new Image().src = 'https://from-an-image.example/?draft';
