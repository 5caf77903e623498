---
---
b {{ site.time }}
