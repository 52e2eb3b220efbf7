namespace RegText.Comparing;

/// <summary>
/// Pairs rows and columns one to one so that the sum of what the pairs are worth is the greatest that there is; a row or column may stay alone. The Hungarian method with
/// potentials, row after row along shortest paths: n²m steps for n rows and m columns, n being the smaller number.
/// </summary>
internal static class Assignment
{
    /// <summary>The pairs.</summary>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="worth">What a pair is worth; not more than 0 where the two are not to be paired.</param>
    public static IEnumerable<(int Row, int Column)> Best(int rows, int columns, Func<int, int, double> worth)
    {
        if (rows > columns) return Best(columns, rows, (column, row) => worth(row, column)).Select(p => (p.Column, p.Row));
        var rowOf = RowOfColumn(rows, columns, (i, j) => -Math.Max(0, worth(i, j)));
        return Enumerable.Range(0, columns).Where(j => rowOf[j] >= 0 && worth(rowOf[j], j) > 0).Select(j => (rowOf[j], j));
    }

    /// <summary>The row of each column in the cheapest assignment of all rows; −1 where a column has none.</summary>
    private static int[] RowOfColumn(int rows, int columns, Func<int, int, double> cost)
    {
        var (ofRow, ofColumn) = (new double[rows], new double[columns + 1]);
        // The last column is none: there every path begins, with the row that is still alone.
        var rowOf = Enumerable.Repeat(-1, columns + 1).ToArray();
        for (var row = 0; row < rows; row++)
        {
            var (distance, before, seen) = (new double[columns], new int[columns], new bool[columns + 1]);
            Array.Fill(distance, double.PositiveInfinity);
            rowOf[columns] = row;
            var at = columns;
            while (rowOf[at] >= 0)
            {
                seen[at] = true;
                var (i, next, least) = (rowOf[at], -1, double.PositiveInfinity);
                for (var j = 0; j < columns; j++)
                {
                    if (seen[j]) continue;
                    if (cost(i, j) - ofRow[i] - ofColumn[j] is var reduced && reduced < distance[j]) (distance[j], before[j]) = (reduced, at);
                    if (distance[j] < least) (least, next) = (distance[j], j);
                }
                for (var j = 0; j <= columns; j++)
                    if (seen[j])
                    {
                        ofRow[rowOf[j]] += least;
                        ofColumn[j] -= least;
                    }
                    else if (j < columns) distance[j] -= least;
                at = next;
            }
            for (; at != columns; at = before[at]) rowOf[at] = rowOf[before[at]];
        }
        return rowOf;
    }
}
