import type { LucideIcon } from 'lucide-react';
import './drop-here.css';

/** Over what is below, while files are held over the window: where they go when they are let go. */
export const DropHere = ({ icon: Icon, text }: { readonly icon: LucideIcon; readonly text: string }) => (
  <div className="drop-here">
    <Icon size={28} strokeWidth={1.5} aria-hidden />
    {text}
  </div>
);
