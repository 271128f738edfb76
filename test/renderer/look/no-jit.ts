import { z } from 'zod';

// The page's own content policy lets nobody compile code: imported first, before the fake's schemas are made.
z.config({ jitless: true });
