Component({ options: { virtualHost: true }, properties: { index: Number } });
