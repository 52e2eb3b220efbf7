namespace RegText.Tests.Comparing.Figures;

/// <summary>Logistic regression by Newton's method, with a small pull of all weights but the constant towards 0.</summary>
internal static class LogisticFit
{
    private const int Rounds = 12;
    private const double Pull = 1;

    /// <summary>The weights under which the answers are most probable.</summary>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool Answer)> examples)
    {
        var n = examples[0].Features.Length;
        var weights = new double[n];
        for (var round = 0; round < Rounds; round++)
        {
            var (gradient, curvature) = (new double[n], new double[n, n]);
            foreach (var (x, answer) in examples)
            {
                var sum = 0.0;
                for (var k = 0; k < n; k++) sum += weights[k] * x[k];
                var p = 1 / (1 + Math.Exp(-Math.Clamp(sum, -30, 30)));
                for (var k = 0; k < n; k++)
                {
                    gradient[k] += (p - (answer ? 1 : 0)) * x[k];
                    for (var l = 0; l < n; l++) curvature[k, l] += (p * (1 - p) + 1e-9) * x[k] * x[l];
                }
            }
            for (var k = 0; k < n; k++)
            {
                curvature[k, k] += k == 0 ? 1e-6 : Pull;
                if (k > 0) gradient[k] += Pull * weights[k];
            }
            var step = Solve(curvature, gradient);
            for (var k = 0; k < n; k++) weights[k] -= step[k];
        }
        return weights;
    }

    private static double[] Solve(double[,] matrix, double[] right)
    {
        var n = right.Length;
        for (var i = 0; i < n; i++)
        {
            var pivot = Enumerable.Range(i, n - i).MaxBy(r => Math.Abs(matrix[r, i]));
            for (var k = 0; k < n; k++) (matrix[i, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[i, k]);
            (right[i], right[pivot]) = (right[pivot], right[i]);
            for (var r = 0; r < n; r++)
            {
                if (r == i) continue;
                var factor = matrix[r, i] / matrix[i, i];
                for (var k = i; k < n; k++) matrix[r, k] -= factor * matrix[i, k];
                right[r] -= factor * right[i];
            }
        }
        return [.. Enumerable.Range(0, n).Select(i => right[i] / matrix[i, i])];
    }
}
