// The element's own words. All others are those of the comparison itself.
const words = {
  en: {
    loading: 'Loading the comparison …',
    views: 'Views',
    address: 'src must be the web address of a file made with "saksi -format fragment".',
    failed: 'The comparison could not be loaded. Look whether the file is there, and whether its server lets this site read it (CORS).',
    none: 'There is no comparison in this file. Make one with "saksi -format fragment".',
  },
  id: {
    loading: 'Memuat perbandingan …',
    views: 'Tampilan',
    address: 'src harus berupa alamat web berkas yang dibuat dengan "saksi -format fragment".',
    failed: 'Perbandingan tidak dapat dimuat. Periksa apakah berkasnya ada dan servernya mengizinkan situs ini membacanya (CORS).',
    none: 'Tidak ada perbandingan dalam berkas ini. Buatlah dengan "saksi -format fragment".',
  },
  ar: {
    loading: 'يجري تحميل المقارنة …',
    views: 'طرق العرض',
    address: 'يجب أن يكون src عنوان ملف على الويب أُنشئ بالأمر "saksi -format fragment".',
    failed: 'تعذّر تحميل المقارنة. تأكد من وجود الملف ومن أن خادمه يسمح لهذا الموقع بقراءته (CORS).',
    none: 'لا توجد مقارنة في هذا الملف. أنشئ واحدة بالأمر "saksi -format fragment".',
  },
};

// wordsFor takes the words of a language tag such as "id-ID", or English.
export const wordsFor = (tag) => words[(tag ?? '').toLowerCase().split('-')[0]] ?? words.en;
