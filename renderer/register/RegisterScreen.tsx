import { useStore } from 'zustand';
import { useOpenReview } from '../state/open-review.ts';
import type { RegisterPage } from '../state/register.ts';
import { DrawGap } from './DrawGap.tsx';
import { RegisterList } from './RegisterList.tsx';
import { RegisterMatrix } from './RegisterMatrix.tsx';
import { RulesPage } from './RulesPage.tsx';
import './register.css';
import './matrix.css';
import './rules.css';
import './register-widths.css';

const pages: readonly { readonly page: RegisterPage; readonly name: string }[] = [
  { page: 'list', name: 'Register' },
  { page: 'matrix', name: 'By terms of reference' },
  { page: 'rules', name: 'Rules and kinds' },
];

export type RegisterScreenProps = {
  /** Goes on to the details of what is selected. */
  readonly onOpen: () => void;
  /** Shows what is selected on the timeline. */
  readonly onShow: () => void;
};

/** The register of gaps and good practice: as a list, as a matrix, and the rules that it is found by. */
export const RegisterScreen = ({ onOpen, onShow }: RegisterScreenProps) => {
  const { register } = useOpenReview();
  const { page } = useStore(register.store);
  return (
    <div className="register">
      <nav className="register-pages" aria-label="Parts of the register">
        {pages.map(({ page: one, name }) => (
          <button
            key={one}
            type="button"
            className="register-page"
            aria-current={one === page ? 'page' : undefined}
            onClick={() => {
              register.go(one);
            }}
          >
            {name}
          </button>
        ))}
        <DrawGap />
      </nav>
      {page === 'list' ? <RegisterList onOpen={onOpen} onShow={onShow} /> : undefined}
      {page === 'matrix' ? <RegisterMatrix /> : undefined}
      {page === 'rules' ? <RulesPage /> : undefined}
    </div>
  );
};
