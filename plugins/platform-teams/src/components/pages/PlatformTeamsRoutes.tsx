import { lazy, Suspense } from 'react';
import { Content, Progress } from '@backstage/core-components';
import { Route, Routes } from 'react-router-dom';
import { PlatformTeamsContent } from '../PlatformTeamsPage';

// Who only looks loads neither the form nor what reads YAML.
const SetupContent = lazy(() =>
  import('../SetupPage').then(m => ({ default: m.SetupContent })),
);
const RegisterContent = lazy(() =>
  import('../RegisterPage').then(m => ({ default: m.RegisterContent })),
);

/** The page of platform teams, and what stands below it; the paths are those of `routes.ts`. */
export function PlatformTeamsRoutes() {
  return (
    <Suspense fallback={<Progress />}>
      <Routes>
        <Route
          path="/setup"
          element={
            <Content>
              <SetupContent />
            </Content>
          }
        />
        <Route
          path="/register"
          element={
            <Content>
              <RegisterContent />
            </Content>
          }
        />
        <Route path="/*" element={<PlatformTeamsContent />} />
      </Routes>
    </Suspense>
  );
}
