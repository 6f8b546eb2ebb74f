namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>Writes training rows as (1 + ln tf) times the weights of the features, each side scaled to length 1.</summary>
internal sealed class TrainingMatrix(RowCounts rows, Features features)
{
    private readonly float[] _values = new float[features.Weights.Length];
    private readonly List<int> _touched = [];

    /// <summary>Every row; the two sides of a twin row are added.</summary>
    public SparseMatrix Build()
    {
        var matrix = new SparseMatrix(_values.Length);
        for (var row = 0; row < rows.Rows; row++)
        {
            for (var side = rows.FirstSide(row); side < rows.FirstSide(row + 1); side++)
                Append(matrix, side);
            matrix.EndRow();
        }

        return matrix;
    }

    /// <summary>The sides of twin rows alone, one after the other, each a row.</summary>
    public SparseMatrix BuildTwins()
    {
        var matrix = new SparseMatrix(_values.Length);
        for (var row = 0; row < rows.Rows; row++)
        {
            var first = rows.FirstSide(row);
            if (rows.FirstSide(row + 1) - first != 2)
                continue;
            for (var side = first; side < first + 2; side++)
            {
                Append(matrix, side);
                matrix.EndRow();
            }
        }

        return matrix;
    }

    private void Append(SparseMatrix matrix, int side)
    {
        foreach (var (word, count) in rows.Side(side))
        {
            var frequency = 1 + MathF.Log(count);
            foreach (var column in features.ColumnsOf(word))
            {
                if (_values[column] == 0)
                    _touched.Add(column);
                _values[column] += frequency * features.Weights[column];
            }
        }

        double norm = 0;
        foreach (var column in _touched)
            norm += (double)_values[column] * _values[column];
        var scale = norm > 0 ? (float)(1 / Math.Sqrt(norm)) : 0;
        foreach (var column in _touched)
        {
            if (_values[column] != 0)
                matrix.Append(column, _values[column] * scale);
            _values[column] = 0;
        }

        _touched.Clear();
    }
}
