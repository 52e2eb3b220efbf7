namespace RegText.Comparing;

/// <summary>A sparse vector: keys in ascending order, with what they weigh.</summary>
internal sealed class TermVector
{
    private readonly int[] _keys;
    private readonly double[] _weights;
    private readonly double _sum;

    private TermVector(int[] keys, double[] weights)
    {
        (_keys, _weights) = (keys, weights);
        var squares = 0.0;
        foreach (var weight in weights)
        {
            _sum += weight;
            squares += weight * weight;
        }
        Norm = Math.Sqrt(squares);
    }

    /// <summary>Its length.</summary>
    public double Norm { get; }

    /// <summary>Makes a vector of terms in any order, none of them twice.</summary>
    public static TermVector Of(List<(int Key, double Weight)> terms)
    {
        terms.Sort((a, b) => a.Key.CompareTo(b.Key));
        var keys = new int[terms.Count];
        var weights = new double[terms.Count];
        for (var i = 0; i < keys.Length; i++) (keys[i], weights[i]) = terms[i];
        return new(keys, weights);
    }

    /// <summary>This vector and a share of another.</summary>
    public TermVector Plus(TermVector other, double share)
    {
        var sum = new List<(int, double)>(_keys.Length + other._keys.Length);
        int i = 0, j = 0;
        while (i < _keys.Length || j < other._keys.Length)
        {
            if (j == other._keys.Length || (i < _keys.Length && _keys[i] < other._keys[j])) sum.Add((_keys[i], _weights[i++]));
            else if (i == _keys.Length || other._keys[j] < _keys[i]) sum.Add((other._keys[j], share * other._weights[j++]));
            else sum.Add((_keys[i], _weights[i++] + share * other._weights[j++]));
        }
        return Of(sum);
    }

    /// <summary>The cosine of the angle between two vectors, 0 to 1; 0 where one has no term.</summary>
    public double Cosine(TermVector other)
    {
        if (Norm == 0 || other.Norm == 0) return 0;
        var product = 0.0;
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            if (_keys[i] < other._keys[j]) i++;
            else if (_keys[i] > other._keys[j]) j++;
            else product += _weights[i++] * other._weights[j++];
        }
        return product / (Norm * other.Norm);
    }

    /// <summary>How much of this vector's weight is in terms that the other has, 0 to 1.</summary>
    public double ShareIn(TermVector other)
    {
        if (_sum == 0) return 0;
        var shared = 0.0;
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            if (_keys[i] < other._keys[j]) i++;
            else if (_keys[i] > other._keys[j]) j++;
            else
            {
                shared += _weights[i++];
                j++;
            }
        }
        return shared / _sum;
    }
}
